import type { Column } from './column.ts';

/**
 * Rows in the order of a column, those with the same text as they stood: sorted by counting, since ranks are whole
 * numbers. What has no text stands last, whichever way the others go.
 */
export function sortRows(
  rows: Int32Array,
  { codes, ranks }: Pick<Column, 'codes' | 'ranks'>,
  descending: boolean,
): Int32Array {
  const last = ranks.length;
  const bucketOf = (row: number): number => {
    const code = codes[row] ?? -1;
    if (code < 0) return last;
    const rank = ranks[code] ?? 0;
    return descending ? last - 1 - rank : rank;
  };
  const places = new Int32Array(last + 2);
  for (const row of rows) {
    const after = bucketOf(row) + 1;
    places[after] = (places[after] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < places.length; bucket += 1)
    places[bucket] = (places[bucket] ?? 0) + (places[bucket - 1] ?? 0);
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const bucket = bucketOf(row);
    const place = places[bucket] ?? 0;
    sorted[place] = row;
    places[bucket] = place + 1;
  }
  return sorted;
}

export type Wanted = Pick<Column, 'codes' | 'folded'> & {
  /** Folded words that must all stand in the text, whole or in part. */
  readonly words: readonly string[];
};

/** The rows whose texts hold all that is wanted, in their order. */
export function filterRows(rows: Int32Array, wanted: readonly Wanted[]): Int32Array {
  const asked = wanted.filter(({ words }) => words.length > 0);
  if (asked.length === 0) return rows;
  const answers = asked.map(({ codes, folded, words }) => ({
    codes,
    holds: Uint8Array.from(folded, (text) => Number(words.every((word) => text.includes(word)))),
  }));
  return rows.filter((row) => answers.every(({ codes, holds }) => holds[codes[row] ?? -1] === 1));
}
