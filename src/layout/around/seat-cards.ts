import type { Point } from '#core/picture/arrangement.ts';
import type { Known } from '#layout/lane-order/known-lines.ts';
import type { Care } from './choose-faces.ts';
import { createSeatTable } from './seat-cost.ts';

/** Who sits where; by id. */
type Seats = ReadonlyMap<string, Point>;

/** Places that may be given to some cards in any way, as many as there are cards: the first card first has the first. */
export type Seating = { readonly places: readonly Point[]; readonly ids: readonly string[] };

/** All pairs are gone through at most so many times; not once if only the size of the picture is asked for. */
const passes: { readonly [C in Care]: number } = { size: 0, all: 5 };

/**
 * A place for each card, so that lines are short, cross little and run through few cards: two cards of a seating change
 * places while that helps. Fixed cards keep theirs.
 */
export const seatCards = (
  seatings: readonly Seating[],
  fixed: Seats,
  known: Known,
  card: { readonly width: number; readonly height: number },
  care: Care,
): Seats => {
  const first = new Map(fixed);
  for (const { ids, places } of seatings)
    for (const [index, id] of ids.entries()) first.set(id, places[index] ?? [0, 0]);
  const table = createSeatTable(first, known, card);
  const pairs = seatings.flatMap(({ ids }) =>
    ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [table.indexOf(a), table.indexOf(b)] as const)),
  );
  let better = true;
  for (let pass = 0; pass < passes[care] && better; pass += 1) {
    better = false;
    for (const [a, b] of pairs) {
      const before = table.costAt(a) + table.costAt(b);
      table.swap(a, b);
      if (table.costAt(a) + table.costAt(b) < before - 1e-6) better = true;
      else table.swap(a, b);
    }
  }
  return new Map([...first.keys()].map((id) => [id, table.placeOf(table.indexOf(id))]));
};
