import { climb, settleColumn, type Order } from './order-cost.ts';
import { mayStandAbove, type OrderProblem } from './order-problem.ts';

/** Where a place may stand among the others of its column: ranks from and to, both possible; `places` may hold it. */
export const roomFor = (
  { rules }: OrderProblem,
  places: readonly number[],
  place: number,
): readonly [from: number, to: number] => {
  // What is free itself is bound by pins alone.
  const free = rules.pins[place] === 0 && rules.ranks[place] === null && rules.bands[place] === null;
  let from = 0;
  let to = Infinity;
  let rank = 0;
  for (const other of places) {
    if (other === place) continue;
    const pin = free ? (rules.pins[other] ?? 0) : 0;
    if (pin < 0 || (!free && !mayStandAbove(rules, place, other))) from = rank + 1;
    if (pin > 0 || (!free && !mayStandAbove(rules, other, place))) to = Math.min(to, rank);
    rank += 1;
  }
  return [from, Math.min(to, rank)];
};

type Ends = OrderProblem['toLeft'];

/** Crossings more when a place that stands above `other` comes to stand below it. */
const passing = (problem: OrderProblem, ranks: readonly number[], place: number, other: number): number =>
  passingIn(problem.toLeft, ranks, place, other) + passingIn(problem.toRight, ranks, place, other);

const passingIn = (ends: Ends, ranks: readonly number[], place: number, other: number): number => {
  const theirs = ends[other];
  const ours = ends[place];
  if (theirs === undefined || ours === undefined) return 0;
  let change = 0;
  for (const end of ours) {
    const mine = ranks[end] ?? 0;
    for (const far of theirs) {
      const rank = ranks[far] ?? 0;
      if (rank > mine) change += 1;
      else if (rank < mine) change -= 1;
    }
  }
  return change;
};

/** What each place passed adds to the cost of a bracket, besides the lines that end there. */
const length = climb * 0.05;

/** Lines that a column's brackets pass on their better side, by the rank at which a place may stand among the others. */
const bracketCosts = (problem: OrderProblem, order: Order, column: number, place: number): readonly number[] => {
  const brackets = problem.brackets[column] ?? [];
  if (brackets.length === 0) return [];
  const now = order.ranks[place] ?? 0;
  const others = (order.columns[column] ?? []).toSpliced(now, 1);
  const [left, right] = [problem.toLeft, problem.toRight].map((ends, side) => {
    const outer = column === (side === 0 ? 0 : problem.columnCount - 1);
    const of = (other: number): number => (outer ? 0 : (ends[other]?.length ?? 0));
    const sums = [0];
    others.forEach((other, rank) => sums.push((sums[rank] ?? 0) + of(other)));
    return { sums, own: of(place) };
  });
  /** Of a bracket that passes the others from one rank up to before another, and perhaps the place itself. */
  const cost = (from: number, to: number, within: boolean): number => {
    const passed = (side: typeof left): number =>
      side === undefined ? 0 : (side.sums[to] ?? 0) - (side.sums[from] ?? 0) + (within ? side.own : 0);
    return Math.min(passed(left), passed(right)) + length * (to - from + Number(within));
  };
  const rankOf = (other: number): number => {
    const rank = order.ranks[other] ?? 0;
    return rank > now ? rank - 1 : rank;
  };
  const costs = Array.from({ length: others.length + 1 }, () => 0);
  for (const { from, to } of brackets) {
    if (from !== place && to !== place) {
      const [top, bottom] = [Math.min(rankOf(from), rankOf(to)), Math.max(rankOf(from), rankOf(to))];
      const more = cost(top + 1, bottom, true) - cost(top + 1, bottom, false);
      for (let rank = top + 1; rank <= bottom; rank += 1) costs[rank] = (costs[rank] ?? 0) + more;
      continue;
    }
    const other = rankOf(from === place ? to : from);
    costs.forEach((known, rank) => {
      costs[rank] = known + (rank <= other ? cost(rank, other, false) : cost(other + 1, rank, false));
    });
  }
  return costs;
};

const move = (problem: OrderProblem, order: Order, column: number, place: number, rank: number): void => {
  const places = order.columns[column] ?? [];
  places.splice(order.ranks[place] ?? 0, 1);
  places.splice(rank, 0, place);
  settleColumn(problem, order, column);
};

/** Takes a place out of its column and puts it where that costs least; true if that is elsewhere. */
export const sift = (problem: OrderProblem, order: Order, place: number): boolean => {
  const column = problem.columnOf[place] ?? 0;
  const places = order.columns[column] ?? [];
  const ties = problem.ties[place] ?? [];
  const now = order.ranks[place] ?? 0;
  const [from, to] = roomFor(problem, places, place);
  if (from > to || (from === now && to === now)) return false;
  const brackets = bracketCosts(problem, order, column, place);
  let crossings = 0;
  let best = now;
  let least = Infinity;
  let current = Infinity;
  let above = 0;
  for (let rank = 0; rank <= to; rank += 1) {
    // The others of the column by rank: from the place's own rank on, one further.
    const at = rank < now ? rank : rank + 1;
    const other = at < places.length ? places[at] : undefined;
    const below = other === undefined ? 1 : (order.heights[other] ?? 1);
    if (rank >= from) {
      const height = (above + below) / 2;
      let cost = crossings + (brackets[rank] ?? 0);
      for (const end of ties) cost += climb * Math.abs(height - (order.heights[end] ?? 0));
      if (rank === now) current = cost;
      if (cost < least - 1e-9) {
        best = rank;
        least = cost;
      }
    }
    if (other !== undefined) crossings += passing(problem, order.ranks, place, other);
    above = below;
  }
  if (best === now || least > current - 1e-9) return false;
  move(problem, order, column, place, best);
  return true;
};
