import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import type { Words } from '#app/commands/command.ts';

/** The words that commands are told in. */
export const wordsIn = (language: string): Words => ({
  ...messagesIn(language),
  ...laterMessagesIn(language),
  language,
});
