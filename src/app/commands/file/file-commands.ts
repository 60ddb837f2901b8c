import type { Command } from '#app/commands/command.ts';
import { handOut } from './hand-out.ts';
import { saveOfflineCopy } from './save-offline-copy.ts';

/** What is done with the document as a whole. */
export const fileCommands: readonly Command[] = [handOut, saveOfflineCopy];
