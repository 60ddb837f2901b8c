import type { Command } from '#app/commands/command.ts';
import { nextDifference } from './next-difference.ts';
import { pathFrom } from './path-from.ts';
import { search } from './search.ts';

/** What leads somewhere. */
export const findCommands: readonly Command[] = [pathFrom, search, nextDifference];
