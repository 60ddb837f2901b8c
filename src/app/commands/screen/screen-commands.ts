import type { Command } from '#app/commands/command.ts';
import { about } from './about.ts';
import { keyHelp } from './key-help.ts';
import { languageCommands } from './languages.ts';
import { letterKeys } from './letter-keys.ts';
import { preferences } from './preferences.ts';
import { projector } from './projector.ts';
import { readingHelp } from './reading-help.ts';
import { themes } from './themes.ts';

/** How the screen looks and speaks, and what is to be read about it. */
export const screenCommands: readonly Command[] = [
  projector,
  ...themes,
  ...languageCommands,
  preferences,
  letterKeys,
  keyHelp,
  readingHelp,
  about,
];
