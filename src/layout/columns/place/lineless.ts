import { spacing } from '#layout/columns/column-measures.ts';
import type { Order } from '#layout/columns/order/order-cost.ts';
import type { PlaceRules } from './place-columns.ts';
import type { OrderProblem } from '#layout/columns/order/order-problem.ts';

type Gap = { readonly rank: number; readonly middle: number; readonly room: number };

/** The stretches of a column in which nothing stands, from above its first place to below its last. */
const gapsOf = (
  places: readonly number[],
  ys: readonly number[],
  { heights, pins, bottom }: Omit<PlaceRules, 'wishes'>,
): readonly Gap[] => {
  const half = (place: number): number => (heights[place] ?? 0) / 2;
  return Array.from({ length: places.length + 1 }, (_, rank) => {
    const [above, below] = [places[rank - 1], places[rank]];
    const from = above === undefined ? 0 : (ys[above] ?? 0) + half(above);
    const to = below === undefined ? bottom : (ys[below] ?? 0) - half(below);
    return { rank, middle: (from + to) / 2, room: to - from };
  }).filter(({ rank }) => (pins[places[rank] ?? -1] ?? 0) >= 0 && (pins[places[rank - 1] ?? -1] ?? 0) <= 0);
};

/**
 * Cards without a line stand in the largest free gap of their column, or at its foot where no gap holds them; they take
 * no part in the search for an order. `place` sets the heights of an order's places.
 */
export const placeWithLineless = (
  problem: OrderProblem,
  order: Order,
  rules: Omit<PlaceRules, 'wishes'>,
  place: (order: Order, wishes: ReadonlyMap<number, number>) => readonly number[],
): readonly number[] => {
  const wishes = new Map<number, number>();
  const ys = [...place(order, wishes)];
  const columns = order.columns.map((places) => [...places]);
  for (const card of problem.lineless) {
    const places = columns[problem.columnOf[card] ?? 0] ?? [];
    const gaps = gapsOf(places, ys, rules);
    const [largest] = gaps.toSorted((a, b) => b.room - a.room || b.rank - a.rank);
    const holds = largest !== undefined && largest.room >= (rules.heights[card] ?? 0) + 2 * spacing.cards;
    const gap = holds ? largest : gaps.at(-1);
    places.splice(gap?.rank ?? places.length, 0, card);
    ys[card] = gap?.middle ?? rules.bottom;
    wishes.set(card, ys[card]);
  }
  return problem.lineless.length === 0 ? ys : place({ ...order, columns }, wishes);
};
