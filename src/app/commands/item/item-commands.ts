import type { Command } from '#app/commands/command.ts';
import { collapse } from './collapse.ts';
import { expand } from './expand.ts';
import { focus } from './focus.ts';
import { focusAtDepths } from './focus-at.ts';
import { hide } from './hide.ts';

/** What is done with an item. */
export const itemCommands: readonly Command[] = [focus, ...focusAtDepths, expand, collapse, hide];
