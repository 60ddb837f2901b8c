import type { Command } from '#app/commands/command.ts';
import { collapse } from './collapse.ts';
import { details } from './details.ts';
import { expand } from './expand.ts';
import { focus } from './focus.ts';
import { focusAtDepths } from './focus-at.ts';
import { hide } from './hide.ts';
import { join } from './join.ts';
import { menu } from './menu.ts';
import { openGroup } from './open-group.ts';
import { split } from './split.ts';

/** What is done with an item or a line. */
export const itemCommands: readonly Command[] = [
  details,
  focus,
  ...focusAtDepths,
  expand,
  collapse,
  openGroup,
  hide,
  split,
  join,
  menu,
];
