import type { Command } from '#app/commands/command.ts';
import { saveOfflineCopy } from './save-offline-copy.ts';

/** What is done with the document as a whole. */
export const fileCommands: readonly Command[] = [saveOfflineCopy];
