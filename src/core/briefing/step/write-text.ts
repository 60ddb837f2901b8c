import type { Briefing, Text } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';

/** A text with other words in one language; what it says in other languages stays. `main` is the document's language. */
export function withWords(text: Text | undefined, words: string, language: string, main: string): Text {
  if (text === undefined || text === '') return language === main ? words : { [language]: words };
  if (typeof text !== 'string') return { ...text, [language]: words };
  return language === main ? words : { [main]: text, [language]: words };
}

/**
 * A briefing with its handling marking in other words. A field that is emptied to be typed in anew says nothing in its
 * language meanwhile: what others say stays.
 */
export function withMarking(briefing: Briefing, words: string, language: string, main: string): Briefing {
  const { marking, ...rest } = briefing;
  const written = withWords(marking, words, language, main);
  return wordings(written).every((each) => each.trim() === '') ? rest : { ...rest, marking: written };
}

/**
 * A briefing whose marking is done being typed. Where no words are left in a language it has none, in no language: it
 * would else be seen by some and not by others.
 */
export function settledMarking(briefing: Briefing, language: string): Briefing {
  const { marking, ...rest } = briefing;
  return marking === undefined || textIn(marking, language).trim() !== '' ? briefing : rest;
}

/** All that a text says, in whatever languages. */
export const wordings = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);
