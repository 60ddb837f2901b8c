import { later } from './english/later.ts';

export type LaterMessages = typeof later;

const catalogues: { readonly [language: string]: LaterMessages } = { en: later };

/** The words of what is loaded after the first picture; to be imported by nothing that comes before it. */
export const laterMessagesIn = (language: string): LaterMessages => catalogues[language] ?? later;
