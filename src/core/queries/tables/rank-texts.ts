import type { InSteps } from './column.ts';

/** Comparing two texts in the order of a language takes most of a microsecond. */
const comparedAtOnce = 1000;
const runLength = 64;

/**
 * The places of texts in the order of a language, equal texts at the same place: a merge sort in steps, because sorting
 * thirty thousand names takes half a second.
 */
export function* rankTexts(
  texts: readonly string[],
  compare: (one: string, other: string) => number,
): InSteps<Int32Array> {
  const textAt = (number: number): string => texts[number] ?? '';
  let order = new Int32Array(texts.length).map((_, number) => number);
  let compared = 0;
  for (let start = 0; start < order.length; start += runLength) {
    order.subarray(start, start + runLength).sort((one, other) => compare(textAt(one), textAt(other)) || one - other);
    compared += runLength * 6;
    if (compared < comparedAtOnce) continue;
    compared = 0;
    yield;
  }
  let merged = new Int32Array(order.length);
  for (let width = runLength; width < order.length; width *= 2) {
    for (let start = 0; start < order.length; start += width * 2) {
      const [middle, end] = [Math.min(start + width, order.length), Math.min(start + width * 2, order.length)];
      let [left, right] = [start, middle];
      for (let place = start; place < end; place += 1) {
        const [one = 0, other = 0] = [order[left], order[right]];
        const takesLeft = right >= end || (left < middle && compare(textAt(one), textAt(other)) <= 0);
        merged[place] = takesLeft ? one : other;
        if (takesLeft) left += 1;
        else right += 1;
        compared += 1;
        if (compared < comparedAtOnce) continue;
        compared = 0;
        yield;
      }
    }
    [order, merged] = [merged, order];
  }
  const ranks = new Int32Array(texts.length);
  let rank = -1;
  let before: number | null = null;
  for (const number of order) {
    if (before === null || compare(textAt(before), textAt(number)) !== 0) rank += 1;
    ranks[number] = rank;
    before = number;
  }
  return ranks;
}
