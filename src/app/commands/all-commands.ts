import type { Command } from './command.ts';
import { briefingCommands } from './briefing/briefing-commands.ts';
import { fileCommands } from './file/file-commands.ts';
import { findCommands } from './find/find-commands.ts';
import { itemCommands } from './item/item-commands.ts';
import { lookCommands } from './look/look-commands.ts';
import { panelCommands } from './panels/panel-commands.ts';
import { pictureCommands } from './picture/picture-commands.ts';
import { walkCommands } from './walk/walk-commands.ts';

/** Every command there is. Each stands in a file of its own, and in the list of its group. */
export const allCommands: readonly Command[] = [
  ...itemCommands,
  ...findCommands,
  ...pictureCommands,
  ...walkCommands,
  ...lookCommands,
  ...panelCommands,
  ...briefingCommands,
  ...fileCommands,
];
