import type { Phase } from '#core/document/schema.ts';
import { placeInOrder, type Wish } from '#layout/routing/place-in-order.ts';
import { portName, type Ports } from '#layout/routing/ports.ts';
import type { Order } from '#layout/columns/order/order-cost.ts';
import { columnGaps } from './column-gaps.ts';
import { straighten } from './straighten.ts';
import type { Columns } from '#layout/columns/thread-columns.ts';

/** How strongly a line pulls its ends level. */
const pull: { readonly [P in Phase]: number } = {
  done: 3,
  signed: 3,
  agreed: 2,
  ahead: 1.5,
  wished: 1.5,
  fact: 0.7,
  stopped: 0.7,
  denied: 0.7,
};
/** A bend between two slots is seen more than one next to a card. */
const slotPull = 2;
const bracketPull = 0.2;
const passes = 40;
/** From this climb on, what is added to a long line counts more than what is taken from a short one. */
const steep = 250;

type Tie = { readonly other: number; readonly shift: number; readonly strength: number };

/** For each place: the places with which it would like to be level, and by how much more or less. */
const tiesOf = (columns: Columns, offsets: Ports): readonly (readonly Tie[])[] => {
  const ties: Tie[][] = columns.places.map(() => []);
  const isSlot = (place: number): boolean => columns.places[place]?.node === null;
  const tie = (a: number, b: number, shift: number, strength: number): void => {
    ties[a]?.push({ other: b, shift: -shift, strength });
    ties[b]?.push({ other: a, shift, strength });
  };
  for (const { line, places } of columns.threads) {
    places.slice(1).forEach((b, step) => {
      const a = places[step] ?? b;
      const leaves = offsets.get(portName(line.key, `${a}`, 'right')) ?? 0;
      const arrives = offsets.get(portName(line.key, `${b}`, 'left')) ?? 0;
      tie(a, b, leaves - arrives, pull[line.phase] * (isSlot(a) && isSlot(b) ? slotPull : 1));
    });
  }
  for (const { from, to } of columns.brackets) tie(from, to, 0, bracketPull);
  return ties;
};

export type PlaceRules = {
  readonly heights: readonly number[];
  readonly pins: readonly number[];
  /** Where places without a line would like to stand. */
  readonly wishes: ReadonlyMap<number, number>;
  readonly bottom: number;
};

/** Where a place would be level with its neighbours, and how much it minds; the nearer, the more. */
const wishOf = (place: number, ys: readonly number[], ties: readonly Tie[], soft: number, rules: PlaceRules): Wish => {
  const y = ys[place] ?? 0;
  const size = rules.heights[place] ?? 0;
  const pin = rules.pins[place] ?? 0;
  if (pin !== 0) return { at: pin < 0 ? 0 : rules.bottom, weight: 1e6, size };
  let [sum, weight] = [0, 0];
  for (const { other, shift, strength } of ties) {
    const level = (ys[other] ?? 0) + shift;
    const share = strength * (1 / (Math.abs(level - y) + soft) + 1 / steep);
    sum += share * level;
    weight += share;
  }
  return weight === 0 ? { at: rules.wishes.get(place) ?? y, weight: 1e-6, size } : { at: sum / weight, weight, size };
};

/**
 * Heights of all places: column after column is set as level with its neighbours as order and gaps allow, over and over.
 * Weights fall with distance, so that many lines become level and few climb, instead of all climbing a little.
 */
export const placeColumns = (columns: Columns, order: Order, offsets: Ports, rules: PlaceRules): readonly number[] => {
  const ties = tiesOf(columns, offsets);
  const gaps = order.columns.map((places) => columnGaps(columns, places, rules.heights, rules.bottom));
  const ys = columns.places.map((_, place) => (order.heights[place] ?? 0) * rules.bottom);
  const last = order.columns.length - 1;
  for (let pass = 0; pass < passes; pass += 1) {
    const soft = Math.max(2, 60 * (1 - pass / (passes - 8)));
    for (let step = 0; step <= last; step += 1) {
      const column = pass % 2 === 0 ? step : last - step;
      const places = order.columns[column] ?? [];
      const wishes = places.map((place) => wishOf(place, ys, ties[place] ?? [], soft, rules));
      placeInOrder(wishes, gaps[column] ?? [], 0, rules.bottom).forEach((y, rank) => {
        const place = places[rank];
        if (place !== undefined) ys[place] = y;
      });
    }
  }
  return straighten(columns, order.columns, rules.heights, offsets, ys.map(Math.round));
};
