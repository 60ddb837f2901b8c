/** Unicode NFC: the one change that is made to both sides before passages are compared. */
export const composed = (text: string): string => (mayChange.test(text) ? text.normalize('NFC') : text);

/** Below U+0300 every text is in NFC already, and this test is many times faster than asking. */
const mayChange = /[\u0300-\u{10FFFF}]/u;

/** A character with its marks, or the letters of one Hangul syllable: NFC joins nothing across these. */
const clusters = /[\u1100-\u115F\uA960-\uA97F\uAC00-\uD7A3][\u1160-\u11FF\uD7B0-\uD7FF]+|\P{M}\p{M}*|\p{M}+/gsu;

/**
 * The offset in a text of an offset in its NFC form, both in UTF-16 units;
 * null inside a character that NFC changed, since there nothing corresponds.
 */
export function originalOffset(text: string): (offset: number) => number | null {
  if (composed(text) === text) return (offset) => offset;
  const starts: number[] = [];
  const pieces: RegExpExecArray[] = [];
  let length = 0;
  for (const piece of text.matchAll(clusters)) {
    starts.push(length);
    pieces.push(piece);
    length += composed(piece[0]).length;
  }
  return (offset) => {
    if (offset === length) return text.length;
    const index = lastAtOrBefore(starts, offset);
    const piece = pieces[index];
    if (piece === undefined) return null;
    const inside = offset - (starts[index] ?? 0);
    if (inside === 0) return piece.index;
    return composed(piece[0]) === piece[0] ? piece.index + inside : null;
  };
}

/** Index of the last number of an ascending list that is not above a value; -1 if all are. */
export function lastAtOrBefore(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
