import { english } from './english/english.ts';

/** The shape of a catalogue: every sentence of the English one, in any words. */
export type Translated<Words> = Words extends string
  ? string
  : Words extends (...parts: infer Parts) => infer Sentence
    ? (...parts: Parts) => Translated<Sentence>
    : { readonly [Key in keyof Words]: Translated<Words[Key]> };

export type Messages = Translated<typeof english>;

const catalogues = new Map<string, Messages>([['en', english]]);

/** The interface's words in a language that was learned; else in English. */
export const messagesIn = (language: string): Messages => catalogues.get(language) ?? english;

/** Only for `learn-language.ts`. */
export const teach = (language: string, messages: Messages): void => void catalogues.set(language, messages);
