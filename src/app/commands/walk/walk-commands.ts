import type { Command } from '#app/commands/command.ts';
import { nextItem, previousItem } from './by-page.ts';
import { openFocused } from './open-focused.ts';
import { nextLine, previousLine } from './over-lines.ts';
import { walkBack, walkForward } from './retrace.ts';
import { toggleFocused } from './toggle-focused.ts';
import { walkAnyWay } from './walk-towards.ts';

/** The picture walked by keyboard. */
export const walkCommands: readonly Command[] = [
  ...walkAnyWay,
  nextLine,
  previousLine,
  openFocused,
  toggleFocused,
  walkBack,
  walkForward,
  nextItem,
  previousItem,
];
