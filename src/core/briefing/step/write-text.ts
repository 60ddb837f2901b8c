import type { Text } from '#core/document/schema.ts';

/** A text with other words in one language; what it says in other languages stays. `main` is the document's language. */
export function withWords(text: Text | undefined, words: string, language: string, main: string): Text {
  if (text === undefined || text === '') return language === main ? words : { [language]: words };
  if (typeof text !== 'string') return { ...text, [language]: words };
  return language === main ? words : { [main]: text, [language]: words };
}

/** All that a text says, in whatever languages. */
export const wordings = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);
