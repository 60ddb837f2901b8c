/** What is placed along a line: how much room it takes, where it would like its middle to be, and how much it minds. */
export type Wish = { readonly size: number; readonly at: number; readonly weight: number };

type Pool = { sum: number; weight: number; count: number };

/**
 * Middles of things in a fixed order, `gap` apart (one for all, or the one before each), as near to their wishes as the
 * others allow (weighted squares), between `from` and `to`. Isotonic regression by pooling adjacent violators; if the room is too small they overrun `to`.
 */
export const placeInOrder = (
  wishes: readonly Wish[],
  gap: number | readonly number[],
  from: number,
  to: number,
): readonly number[] => {
  const offsets: number[] = [];
  let edge = 0;
  for (const [index, { size }] of wishes.entries()) {
    if (index > 0) edge += typeof gap === 'number' ? gap : (gap[index] ?? 0);
    offsets.push(edge + size / 2);
    edge += size;
  }
  const pools: Pool[] = [];
  for (const [index, { at, weight }] of wishes.entries()) {
    let pool: Pool = { sum: (at - (offsets[index] ?? 0)) * weight, weight, count: 1 };
    for (
      let last = pools.at(-1);
      last !== undefined && last.sum * pool.weight > pool.sum * last.weight;
      last = pools.at(-1)
    ) {
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const highest = Math.max(from, to - edge);
  const shifts = pools.flatMap(({ sum, weight, count }) =>
    Array.from({ length: count }, () => Math.min(highest, Math.max(from, sum / weight))),
  );
  return offsets.map((offset, index) => offset + (shifts[index] ?? from));
};
