import type { Command } from '#app/commands/command.ts';
import { present } from './present.ts';

/** What is done with the steps of a briefing. */
export const briefingCommands: readonly Command[] = [present];
