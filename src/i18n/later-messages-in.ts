import { later } from './english/later.ts';
import type { Translated } from './messages-in.ts';

export type LaterMessages = Translated<typeof later>;

const catalogues = new Map<string, LaterMessages>([['en', later]]);

/** The words of what is loaded after the first picture; to be imported by nothing that comes before it. */
export const laterMessagesIn = (language: string): LaterMessages => catalogues.get(language) ?? later;

/** Only for `learn-language.ts`. */
export const teachLater = (language: string, messages: LaterMessages): void => void catalogues.set(language, messages);
