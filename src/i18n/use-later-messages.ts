import { useLanguage } from './language-context.ts';
import { laterMessagesIn, type LaterMessages } from './later-messages-in.ts';

export const useLaterMessages = (): LaterMessages => laterMessagesIn(useLanguage());
