import { keyHelp } from './key-help.ts';
import { languageCommands } from './languages.ts';
import { letterKeys } from './letter-keys.ts';
import { projector } from './projector.ts';
import { themes } from './themes.ts';
import type { Command } from '#app/commands/command.ts';

/** How the screen looks and speaks. */
export const screenCommands: readonly Command[] = [projector, ...themes, ...languageCommands, letterKeys, keyHelp];
