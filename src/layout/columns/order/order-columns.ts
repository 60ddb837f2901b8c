import { seededRandom } from '#layout/routing/seeded-random.ts';
import { orderCost, settleColumn, type Order } from './order-cost.ts';
import type { OrderProblem } from './order-problem.ts';
import { roomFor, sift } from './sift.ts';

/** Seeded starts of the search; the best of them are then kicked out of their ruts, over and over. */
export type Effort = { readonly starts: number; readonly kicks: number };

const usual: Effort = { starts: 4, kicks: 110 };
const pool = 2;
/** Larger pictures are kicked less often, so that they take about as long. */
const usualPlaces = 100;
const rounds = 12;
const sweeps = 6;

const settleAll = (problem: OrderProblem, columns: readonly (readonly number[])[]): Order => {
  const order: Order = { columns: columns.map((column) => [...column]), ranks: [], heights: [] };
  columns.forEach((_, column) => settleColumn(problem, order, column));
  return order;
};

/** The places sorted by key as far as the rules allow: always the one with the least key that may come next. */
const sortedByKey = (problem: OrderProblem, places: readonly number[], key: (place: number) => number): number[] => {
  const { pins, ranks, bands } = problem.rules;
  const waiting = places.toSorted((a, b) => key(a) - key(b) || a - b);
  const sorted: number[] = [];
  while (waiting.length > 0) {
    let [pin, rank, band] = [Infinity, Infinity, Infinity];
    for (const place of waiting) {
      pin = Math.min(pin, pins[place] ?? 0);
      rank = Math.min(rank, ranks[place] ?? Infinity);
      band = Math.min(band, bands[place] ?? Infinity);
    }
    const next = waiting.findIndex(
      (place) => (pins[place] ?? 0) <= pin && (ranks[place] ?? -1) <= rank && (bands[place] ?? -1) <= band,
    );
    sorted.push(...waiting.splice(Math.max(next, 0), 1));
  }
  return sorted;
};

/** Sorts a column by the mean height of what its places are tied to. */
const sweepColumn = (problem: OrderProblem, order: Order, column: number): void => {
  const keys = new Map(
    (order.columns[column] ?? []).map((place) => {
      const ends = problem.ties[place] ?? [];
      const sum = ends.reduce((total, end) => total + (order.heights[end] ?? 0), 0);
      return [place, ends.length === 0 ? (order.heights[place] ?? 0) : sum / ends.length];
    }),
  );
  order.columns[column] = sortedByKey(problem, order.columns[column] ?? [], (place) => keys.get(place) ?? 0);
  settleColumn(problem, order, column);
};

/** Sifts the given places, and then whatever is near to one that moved, until nothing moves. */
const improve = (problem: OrderProblem, order: Order, places: readonly number[]): void => {
  const waiting = new Set(places);
  let budget = rounds * problem.columnOf.length;
  for (const place of waiting) {
    waiting.delete(place);
    budget -= 1;
    if (budget < 0) return;
    if (!sift(problem, order, place)) continue;
    const rank = order.ranks[place] ?? 0;
    const beside = order.columns[problem.columnOf[place] ?? 0]?.slice(Math.max(0, rank - 1), rank + 2) ?? [];
    for (const near of [...(problem.ties[place] ?? []), ...beside]) waiting.add(near);
  }
};

type Found = { readonly order: Order; readonly cost: number };

const copyOf = ({ columns, ranks, heights }: Order): Order => ({
  columns: columns.map((places) => [...places]),
  ranks: [...ranks],
  heights: [...heights],
});

const start = (problem: OrderProblem, members: readonly (readonly number[])[], seed: number): Found => {
  const random = seededRandom(seed);
  const keys = problem.columnOf.map(() => random());
  const order = settleAll(
    problem,
    members.map((places) => sortedByKey(problem, places, (place) => keys[place] ?? 0)),
  );
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    members.forEach((_places, step) =>
      sweepColumn(problem, order, sweep % 2 === 0 ? step : problem.columnCount - 1 - step),
    );
  }
  improve(problem, order, members.flat());
  return { order, cost: orderCost(problem, order) };
};

/** Throws a few places of an order, with what they are tied to by slots, somewhere else, and improves it again. */
const kick = (problem: OrderProblem, { order }: Found, random: () => number): Found => {
  const next = copyOf(order);
  const movable = order.columns.flat();
  const thrown = new Set<number>();
  for (let count = 0; count < 3; count += 1) {
    const place = movable[Math.floor(random() * movable.length)] ?? 0;
    for (const near of [place, ...(problem.ties[place] ?? [])]) {
      const column = problem.columnOf[near] ?? 0;
      const others = (next.columns[column] ?? []).filter((other) => other !== near);
      const [from, to] = roomFor(problem, others, near);
      const rank = from + Math.floor(random() * (to - from + 1));
      if (from <= to) next.columns[column] = others.toSpliced(rank, 0, near);
      thrown.add(near);
    }
  }
  next.columns.forEach((_, column) => settleColumn(problem, next, column));
  improve(problem, next, [...thrown]);
  return { order: next, cost: orderCost(problem, next) };
};

/** The best order found: each column's places from top to bottom. */
export const orderColumns = (problem: OrderProblem, { starts, kicks }: Effort = usual): Order => {
  const lineless = new Set(problem.lineless);
  const members = Array.from({ length: problem.columnCount }, (_, column) =>
    problem.columnOf.flatMap((own, place) => (own === column && !lineless.has(place) ? [place] : [])),
  );
  const byCost = (a: Found, b: Found): number => a.cost - b.cost;
  let found = Array.from({ length: starts }, (_, seed) => start(problem, members, seed + 1)).toSorted(byCost);
  const random = seededRandom(starts + 1);
  const times = Math.round(kicks * Math.min(1, (usualPlaces / problem.columnOf.length) ** 3));
  for (let count = 0; count < times; count += 1) {
    found = found.slice(0, pool);
    const from = found[Math.floor(random() * found.length)];
    if (from === undefined) break;
    const next = kick(problem, from, random);
    if (found.every(({ cost }) => Math.abs(cost - next.cost) > 1e-9)) found = [...found, next].toSorted(byCost);
  }
  return found[0]?.order ?? settleAll(problem, members);
};
