import type { Command } from '#app/commands/command.ts';
import { nextDifference } from './next-difference.ts';
import { palette } from './palette.ts';
import { pathBetween } from './path-between.ts';
import { pathFrom } from './path-from.ts';
import { search } from './search.ts';

/** What leads somewhere. */
export const findCommands: readonly Command[] = [palette, search, pathFrom, pathBetween, nextDifference];
