import type { Command } from '#app/commands/command.ts';
import { handOut } from './hand-out.ts';
import { openFile } from './open-file.ts';
import { openSample } from './open-sample.ts';
import { saveDocument } from './save-document.ts';
import { saveOfflineCopy } from './save-offline-copy.ts';

/** What is done with the document as a whole. */
export const fileCommands: readonly Command[] = [openFile, openSample, saveDocument, handOut, saveOfflineCopy];
