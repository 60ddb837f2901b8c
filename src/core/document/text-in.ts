import type { Text } from './schema.ts';

/** The text in a language; else in the same language elsewhere (`en-GB` for `en`), else in the first there is. */
export function textIn(text: Text, language: string): string {
  if (typeof text === 'string') return text;
  const exact = Object.hasOwn(text, language) ? text[language] : undefined;
  if (exact !== undefined) return exact;
  const primary = language.split('-')[0];
  const tags = Object.keys(text);
  const kin = tags.find((tag) => tag.split('-')[0] === primary) ?? tags[0];
  return kin === undefined ? '' : (text[kin] ?? '');
}

const primaryOf = (tag: string): string => tag.split('-')[0] ?? '';

/** The language of what `textIn` gives, where it is another than the one asked for; of a plain text, the document's. */
export function foreignTag(text: Text, language: string, ofDocument: string): string | undefined {
  const tags = typeof text === 'string' ? [ofDocument] : Object.keys(text);
  return tags.some((tag) => primaryOf(tag) === primaryOf(language)) ? undefined : tags[0];
}

const marks: { readonly [language: string]: readonly [string, string] } = { en: ['“', '”'], uk: ['«', '»'] };

/** A text in the quotation marks of a language; in English ones where they are not known. */
export const quotedIn = (text: string, language: string): string => {
  const [open, close] = marks[primaryOf(language)] ?? ['“', '”'];
  return `${open}${text}${close}`;
};
