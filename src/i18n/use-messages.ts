import { useLanguage } from './language-context.ts';
import { messagesIn, type Messages } from './messages-in.ts';

export const useMessages = (): Messages => messagesIn(useLanguage());
