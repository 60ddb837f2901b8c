import { copyCitation } from './copy-citation.ts';
import { copyEmbedCode } from '#app/commands/briefing/copy-embed-code.ts';
import { copyLink } from './copy-link.ts';
import { copyStepLink } from '#app/commands/briefing/copy-step-link.ts';
import { copyViewLink } from './copy-view-link.ts';
import type { Command } from '#app/commands/command.ts';

/** What is taken along. */
export const takeCommands: readonly Command[] = [copyLink, copyCitation, copyViewLink, copyStepLink, copyEmbedCode];
