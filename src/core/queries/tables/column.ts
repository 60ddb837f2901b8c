import { foldWords } from '#core/queries/search/fold-words.ts';

/** A column, each of its texts kept once however many rows have it: sorting and filtering then are sums with numbers. */
export type Column = {
  /** For each row the number of its text; -1 where it has none. */
  readonly codes: Int32Array;
  /** For each text its place in the order; equal texts have the same. Places are smaller than the number of texts. */
  readonly ranks: Int32Array;
  /** For each text what is looked for in it. */
  readonly folded: readonly string[];
};

/** Texts by key, each once, in the order in which they came. */
export type Dictionary = { readonly numbers: Map<string, number>; readonly texts: string[] };

export const newDictionary = (): Dictionary => ({ numbers: new Map(), texts: [] });

export function numberOf({ numbers, texts }: Dictionary, key: string, textOf: () => string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, texts.length);
  return texts.push(textOf()) - 1;
}

/** Whoever drives work in steps may pause after each of them. */
export type InSteps<Result> = Generator<void, Result>;

const textsAtOnce = 200;

export function* foldTexts(texts: readonly string[]): InSteps<readonly string[]> {
  const folded: string[] = [];
  for (const text of texts) {
    folded.push(foldWords(text));
    if (folded.length % textsAtOnce === 0) yield;
  }
  return folded;
}

/** The places of texts in an order of their own, such as that of dates. */
export function ranksBy(count: number, compare: (one: number, other: number) => number): Int32Array {
  const order = Array.from({ length: count }, (_, number) => number).sort(compare);
  const ranks = new Int32Array(count);
  let rank = -1;
  for (const [place, number] of order.entries()) {
    const before = order[place - 1];
    if (before === undefined || compare(before, number) !== 0) rank += 1;
    ranks[number] = rank;
  }
  return ranks;
}
