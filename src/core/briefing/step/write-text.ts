import type { Briefing, Text } from '#core/document/schema.ts';

/** A text with other words in one language; what it says in other languages stays. `main` is the document's language. */
export function withWords(text: Text | undefined, words: string, language: string, main: string): Text {
  if (text === undefined || text === '') return language === main ? words : { [language]: words };
  if (typeof text !== 'string') return { ...text, [language]: words };
  return language === main ? words : { [main]: text, [language]: words };
}

/**
 * A briefing with its handling marking in other words. Where none are left it has none, in no language: it would else be
 * seen by some and not by others.
 */
export function withMarking(briefing: Briefing, words: string, language: string, main: string): Briefing {
  const { marking, ...rest } = briefing;
  return words.trim() === '' ? rest : { ...rest, marking: withWords(marking, words, language, main) };
}

/** All that a text says, in whatever languages. */
export const wordings = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);
