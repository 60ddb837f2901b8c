import { composed, lastAtOrBefore, originalOffset } from './normal-form.ts';
import { textFinder, type IndexShelf, type TextFinder } from './text-finder.ts';

/** A stretch of one paragraph: paragraph from 0, offsets in UTF-16 units of the paragraph as stored. */
export type Span = { readonly paragraph: number; readonly start: number; readonly end: number };

/** The stored text of a source, made ready for finding passages. */
export type SearchableText = {
  readonly paragraphs: readonly string[];
  /** The paragraphs in NFC, joined by a blank line: what passages are looked up in. */
  readonly text: string;
  readonly finder: TextFinder;
  /** The stretch from one offset of `text` to another; null where it leaves its paragraph or parts a character. */
  readonly spanAt: (start: number, end: number) => Span | null;
};

export const paragraphBreak = '\n\n';

export function searchableText(paragraphs: readonly string[], shelf: IndexShelf): SearchableText {
  const normal = paragraphs.map(composed);
  const text = normal.join(paragraphBreak);
  const starts: number[] = [];
  let start = 0;
  for (const paragraph of normal) {
    starts.push(start);
    start += paragraph.length + paragraphBreak.length;
  }
  const offsets = new Map<number, (offset: number) => number | null>();
  const isUnchanged = normal.every((paragraph, index) => paragraph === paragraphs[index]);
  const offsetIn = (paragraph: number): ((offset: number) => number | null) => {
    const known = offsets.get(paragraph) ?? originalOffset(paragraphs[paragraph] ?? '');
    offsets.set(paragraph, known);
    return known;
  };
  return {
    paragraphs,
    text,
    finder: textFinder(text, shelf),
    spanAt(from, to) {
      const paragraph = lastAtOrBefore(starts, from);
      const begins = starts[paragraph];
      const stored = normal[paragraph];
      if (begins === undefined || stored === undefined || to > begins + stored.length) return null;
      if (partsPair(text, from) || partsPair(text, to)) return null;
      if (isUnchanged) return { paragraph, start: from - begins, end: to - begins };
      const original = offsetIn(paragraph);
      const [first, last] = [original(from - begins), original(to - begins)];
      return first === null || last === null ? null : { paragraph, start: first, end: last };
    },
  };
}

/** Whether an offset lies between the two halves of one character. */
const partsPair = (text: string, offset: number): boolean =>
  isHigh(text.charCodeAt(offset - 1)) && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;

const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
