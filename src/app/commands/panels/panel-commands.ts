import type { Command } from '#app/commands/command.ts';
import { legend } from './legend.ts';
import { preferences } from './preferences.ts';
import { reader } from './reader.ts';

/** What stands beside the picture. */
export const panelCommands: readonly Command[] = [legend, reader, preferences];
