import { chooseSides, type SideChoice, type Span } from '#layout/routing/brackets.ts';
import type { OrderProblem } from './order-problem.ts';

/** An order under search: the places of each column from top to bottom, and what follows from them. */
export type Order = {
  readonly columns: number[][];
  /** Place in its column, from 0. */
  readonly ranks: number[];
  /** Where the middle of a place would be if its column were spread over the whole height, from 0 to 1. */
  readonly heights: number[];
};

/** Share of a crossing that a line costs when it climbs over the whole height: it settles ties and long climbs. */
const climb = 1.5;

/** Writes ranks and heights of a column after its order changed. */
export const settleColumn = (problem: OrderProblem, order: Order, column: number): void => {
  const places = order.columns[column] ?? [];
  const total = places.reduce((sum, place) => sum + (problem.heights[place] ?? 0), 0);
  let above = 0;
  places.forEach((place, rank) => {
    const height = problem.heights[place] ?? 0;
    order.ranks[place] = rank;
    order.heights[place] = (above + height / 2) / Math.max(total, 1);
    above += height;
  });
};

const rankOf = (order: Order, place: number): number => order.ranks[place] ?? 0;

/** Crossings between the lines of two places of a column if the first stands above the second. */
export const crossingsIfAbove = (problem: OrderProblem, order: Order, above: number, below: number): number => {
  let count = 0;
  for (const ends of [problem.toLeft, problem.toRight]) {
    for (const one of ends[above] ?? []) {
      for (const other of ends[below] ?? []) if (rankOf(order, one) > rankOf(order, other)) count += 1;
    }
  }
  return count;
};

/** Sides of a column's brackets, and their crossings with its lines and with one another. */
export const bracketChoice = (problem: OrderProblem, order: Order, column: number): SideChoice => {
  const spans = (problem.brackets[column] ?? []).map(({ key, from, to }): Span => {
    const [top, bottom] = [rankOf(order, from), rankOf(order, to)];
    return { key, top: Math.min(top, bottom), bottom: Math.max(top, bottom) };
  });
  const places = order.columns[column] ?? [];
  const left = places.map((place) => problem.toLeft[place]?.length ?? 0);
  const right = places.map((place) => problem.toRight[place]?.length ?? 0);
  // Ties go to the left, which on the last column is not the outer side.
  if (column === 0 || column < problem.columnCount - 1) return chooseSides(spans, { left, right });
  const { sides, ...rest } = chooseSides(spans, { left: right, right: left });
  return { sides: new Map([...sides].map(([key, side]) => [key, side === 'left' ? 'right' : 'left'])), ...rest };
};

const bracketCrossings = (problem: OrderProblem, order: Order, column: number): number =>
  problem.brackets[column]?.length === 0 ? 0 : bracketChoice(problem, order, column).crossings;

/** Lines that brackets of a column pass if `place` stands at `rank` among the others; each on its better side. */
const passedWith = (
  problem: OrderProblem,
  others: readonly number[],
  place: number,
  rank: number,
  column: number,
): number => {
  const brackets = problem.brackets[column] ?? [];
  if (brackets.length === 0) return 0;
  const places = others.toSpliced(rank, 0, place);
  const outer = [column === 0, column === problem.columnCount - 1];
  return brackets.reduce((sum, { from, to }) => {
    const [a, b] = [places.indexOf(from), places.indexOf(to)];
    const between = places.slice(Math.min(a, b) + 1, Math.max(a, b));
    const [left, right] = [problem.toLeft, problem.toRight].map((ends, side) =>
      outer[side] === true ? 0 : between.reduce((total, other) => total + (ends[other]?.length ?? 0), 0),
    );
    return sum + Math.min(left ?? 0, right ?? 0) + climb * 0.05 * between.length;
  }, 0);
};

/** What it costs, beyond the crossings of its lines with others, that a place stands at `rank` among the others. */
export const standingCost = (
  problem: OrderProblem,
  order: Order,
  others: readonly number[],
  place: number,
  rank: number,
): number => {
  const heightOf = (other: number | undefined, none: number): number =>
    other === undefined ? none : (order.heights[other] ?? 0);
  const height = (heightOf(others[rank - 1], 0) + heightOf(others[rank], 1)) / 2;
  let climbs = 0;
  for (const ends of [problem.toLeft, problem.toRight]) {
    for (const end of ends[place] ?? []) climbs += Math.abs(height - heightOf(end, 0));
  }
  return climb * climbs + passedWith(problem, others, place, rank, problem.columnOf[place] ?? 0);
};

/** Crossings in one gutter, counted pair by pair. */
const gutterCrossings = (problem: OrderProblem, order: Order, column: number): number => {
  const lines = (order.columns[column] ?? []).flatMap((place) =>
    (problem.toRight[place] ?? []).map((right): readonly [number, number] => [
      rankOf(order, place),
      rankOf(order, right),
    ]),
  );
  let count = 0;
  lines.forEach(([left, right], index) => {
    for (const [otherLeft, otherRight] of lines.slice(index + 1)) {
      if ((left - otherLeft) * (right - otherRight) < 0) count += 1;
    }
  });
  return count;
};

export const crossingsOf = (problem: OrderProblem, order: Order): number =>
  order.columns.reduce(
    (sum, _, column) => sum + gutterCrossings(problem, order, column) + bracketCrossings(problem, order, column),
    0,
  );

/** How far all lines climb, in heights of the picture. */
const climbsOf = (problem: OrderProblem, order: Order): number =>
  problem.toRight.reduce(
    (sum, ends, place) =>
      sum + ends.reduce((total, end) => total + Math.abs((order.heights[place] ?? 0) - (order.heights[end] ?? 0)), 0),
    0,
  );

export const orderCost = (problem: OrderProblem, order: Order): number =>
  crossingsOf(problem, order) + climb * climbsOf(problem, order);
