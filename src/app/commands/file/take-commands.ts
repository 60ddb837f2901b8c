import { copyCitation } from './copy-citation.ts';
import { copyLink } from './copy-link.ts';
import { copyViewLink } from './copy-view-link.ts';
import type { Command } from '#app/commands/command.ts';

/** What is taken along. */
export const takeCommands: readonly Command[] = [copyLink, copyCitation, copyViewLink];
