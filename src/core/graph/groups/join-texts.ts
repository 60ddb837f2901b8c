import type { Text } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';

/** Texts joined in every language that one of them has. */
export function joinTexts(texts: readonly Text[], between: string): Text {
  const languages = new Set(texts.flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text))));
  if (languages.size === 0) return texts.map((text) => textIn(text, '')).join(between);
  return Object.fromEntries(
    [...languages].sort().map((language) => [language, texts.map((text) => textIn(text, language)).join(between)]),
  );
}
