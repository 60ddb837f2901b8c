import { arrangeAll } from './arrange-all.ts';
import { arrangeAlone } from './arrange-alone.ts';
import { arrangementCommands } from './arrangements.ts';
import { move } from './move.ts';
import { repack } from './repack.ts';
import { repackVisible } from './repack-visible.ts';
import { ringsRound } from './rings-round.ts';
import { unpin } from './unpin.ts';
import { unpinAll } from './unpin-all.ts';
import type { Command } from '#app/commands/command.ts';

/** Where the cards stand. */
export const arrangeCommands: readonly Command[] = [
  ringsRound,
  move,
  unpin,
  unpinAll,
  arrangeAlone,
  arrangeAll,
  repackVisible,
  repack,
  ...arrangementCommands,
];
