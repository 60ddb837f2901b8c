import { briefingCommands } from './briefing/briefing-commands.ts';
import { fileCommands } from './file/file-commands.ts';
import { remembered } from '#store/memory/remembered.ts';
import type { State } from '#store/state.ts';
import { arrangeCommands } from './arrange/arrange-commands.ts';
import type { Command, CommandFamily } from './command.ts';
import { findCommands } from './find/find-commands.ts';
import { itemCommands } from './item/item-commands.ts';
import { lenses } from './look/lenses.ts';
import { lookCommands } from './look/look-commands.ts';
import { onlyOneKind } from './look/only.ts';
import { panelCommands } from './panels/panel-commands.ts';
import { pictureCommands } from './picture/picture-commands.ts';
import { walkCommands } from './walk/walk-commands.ts';
import { screenCommands } from './screen/screen-commands.ts';
import { takeCommands } from './file/take-commands.ts';

/** Every command there is. Each stands in a file of its own, and in the list of its group; menus keep this order. */
export const allCommands: readonly Command[] = [
  ...itemCommands,
  ...findCommands,
  ...pictureCommands,
  ...walkCommands,
  ...arrangeCommands,
  ...lookCommands,
  ...panelCommands,
  ...briefingCommands,
  ...fileCommands,
  ...takeCommands,
  ...screenCommands,
];

const families: readonly CommandFamily[] = [lenses, onlyOneKind];
const ofDocument = remembered<Parameters<CommandFamily>[0], readonly Command[]>((document) =>
  families.flatMap((family) => family(document)),
);

/** All of them, with those of the open document. */
export const commandsIn = ({ document }: Pick<State, 'document'>): readonly Command[] =>
  document === null ? allCommands : [...allCommands, ...ofDocument(document)];
