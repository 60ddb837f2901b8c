import { findWord, foldWithOffsets, foldWords } from './fold-words.ts';

/** A stretch of a text, in UTF-16 units: what `slice` takes. */
export type Range = { readonly start: number; readonly end: number };

/** A text and what of it was found, ascending and apart. */
export type MarkedText = { readonly text: string; readonly marks: readonly Range[] };

/** Where the words of a query begin words of a text, in the text as it is written. */
export function marksOf(text: string, words: readonly string[]): readonly Range[] {
  const { text: folded, starts, ends } = foldWithOffsets(text);
  const found: Range[] = [];
  for (const word of words)
    for (let at = findWord(folded, word); at !== -1; at = findWord(folded, word, at + word.length)) {
      const [start, end] = [starts[at], ends[at + word.length - 1]];
      if (start !== undefined && end !== undefined) found.push({ start, end });
    }
  return apart(found);
}

export const marked = (text: string, words: readonly string[]): MarkedText => ({ text, marks: marksOf(text, words) });

/** Whether every word of a query begins a word of the text. */
export const hasAll = (text: string, words: readonly string[]): boolean => {
  const folded = foldWords(text);
  return words.every((word) => findWord(folded, word) !== -1);
};

function apart(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last === undefined || range.start >= last.end) joined.push(range);
    else joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, range.end) });
  }
  return joined;
}
