import type { Command } from '#app/commands/command.ts';
import { back } from './back.ts';
import { clearFilters } from './clear-filters.ts';
import { levels } from './levels.ts';
import { redo } from './redo.ts';
import { showHidden } from './show-hidden.ts';
import { sizes } from './sizes.ts';
import { undo } from './undo.ts';
import { unmatched } from './unmatched.ts';

/** What is in the light, and the way back from it. */
export const lookCommands: readonly Command[] = [
  back,
  undo,
  redo,
  clearFilters,
  showHidden,
  unmatched,
  ...levels,
  ...sizes,
];
