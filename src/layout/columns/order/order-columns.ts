import { seededRandom } from '#layout/routing/seeded-random.ts';
import { crossingsIfAbove, orderCost, settleColumn, standingCost, type Order } from './order-cost.ts';
import { mayStandAbove, type OrderProblem } from './order-problem.ts';

/** Starts of the search; each start but the first shuffles what is free. */
const starts = 8;
const kicks = 120;
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
      const ends = [...(problem.toLeft[place] ?? []), ...(problem.toRight[place] ?? [])];
      const sum = ends.reduce((total, end) => total + (order.heights[end] ?? 0), 0);
      return [place, ends.length === 0 ? (order.heights[place] ?? 0) : sum / ends.length];
    }),
  );
  order.columns[column] = sortedByKey(problem, order.columns[column] ?? [], (place) => keys.get(place) ?? 0);
  settleColumn(problem, order, column);
};

/** Where a place may stand among the others of its column: ranks from and to, both possible. */
const roomFor = (problem: OrderProblem, others: readonly number[], place: number): readonly [number, number] => {
  let [from, to] = [0, others.length];
  others.forEach((other, rank) => {
    if (!mayStandAbove(problem.rules, place, other)) from = Math.max(from, rank + 1);
    if (!mayStandAbove(problem.rules, other, place)) to = Math.min(to, rank);
  });
  return [from, to];
};

/** Takes a place out of its column and puts it where that costs least. */
const sift = (problem: OrderProblem, order: Order, column: number, place: number): boolean => {
  const before = order.columns[column] ?? [];
  const now = before.indexOf(place);
  const others = before.toSpliced(now, 1);
  const [from, to] = roomFor(problem, others, place);
  if (from > to || (from === now && to === now)) return false;
  const costs: number[] = [];
  let crossings = 0;
  for (let rank = 0; rank <= to; rank += 1) {
    if (rank >= from) costs[rank] = crossings + standingCost(problem, order, others, place, rank);
    const other = others[rank];
    if (other !== undefined)
      crossings += crossingsIfAbove(problem, order, other, place) - crossingsIfAbove(problem, order, place, other);
  }
  let best = now;
  costs.forEach((cost, rank) => {
    if (cost < (costs[best] ?? Infinity) - 1e-9) best = rank;
  });
  if (best === now) return false;
  order.columns[column] = others.toSpliced(best, 0, place);
  settleColumn(problem, order, column);
  return true;
};

const improve = (problem: OrderProblem, order: Order): void => {
  for (let round = 0; round < rounds; round += 1) {
    let improved = false;
    order.columns.forEach((places, column) => {
      for (const place of places.toSorted((a, b) => a - b)) improved = sift(problem, order, column, place) || improved;
    });
    if (!improved) return;
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
  improve(problem, order);
  return { order, cost: orderCost(problem, order) };
};

/** Throws a few places of an order, with what they are tied to by slots, somewhere else, and improves it again. */
const kick = (problem: OrderProblem, { order }: Found, random: () => number): Found => {
  const next = copyOf(order);
  const movable = order.columns.flat();
  for (let count = 0; count < 3; count += 1) {
    const place = movable[Math.floor(random() * movable.length)] ?? 0;
    const near = [place, ...(problem.toLeft[place] ?? []), ...(problem.toRight[place] ?? [])];
    for (const thrown of near) {
      const column = problem.columnOf[thrown] ?? 0;
      const places = next.columns[column] ?? [];
      const others = places.filter((other) => other !== thrown);
      const [from, to] = roomFor(problem, others, thrown);
      const rank = from + Math.floor(random() * (to - from + 1));
      if (from <= to) next.columns[column] = others.toSpliced(rank, 0, thrown);
    }
  }
  next.columns.forEach((_, column) => settleColumn(problem, next, column));
  improve(problem, next);
  return { order: next, cost: orderCost(problem, next) };
};

/** The best orders found, best first: each column's places from top to bottom. */
export const orderColumns = (problem: OrderProblem, keep: number): readonly Order[] => {
  const lineless = new Set(problem.lineless);
  const members = Array.from({ length: problem.columnCount }, (_, column) =>
    problem.columnOf.flatMap((own, place) => (own === column && !lineless.has(place) ? [place] : [])),
  );
  let found = Array.from({ length: starts }, (_, seed) => start(problem, members, seed + 1));
  const random = seededRandom(starts + 1);
  for (let count = 0; count < kicks; count += 1) {
    found = found.toSorted((a, b) => a.cost - b.cost).slice(0, keep);
    const from = found[Math.floor(random() * found.length)];
    if (from === undefined) break;
    const next = kick(problem, from, random);
    if (found.every(({ cost }) => Math.abs(cost - next.cost) > 1e-9)) found.push(next);
  }
  return found
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, keep)
    .map(({ order }) => order);
};
