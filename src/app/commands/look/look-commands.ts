import type { Command } from '#app/commands/command.ts';
import { back } from './back.ts';
import { redo } from './redo.ts';
import { showHidden } from './show-hidden.ts';
import { undo } from './undo.ts';

/** What is in the light, and the way back from it. */
export const lookCommands: readonly Command[] = [showHidden, undo, redo, back];
