import { english } from './english/english.ts';

export type Messages = typeof english;

const catalogues: { readonly [language: string]: Messages } = { en: english };

/** The interface's words in a language; English where there is no catalogue yet. */
export const messagesIn = (language: string): Messages => catalogues[language] ?? english;
