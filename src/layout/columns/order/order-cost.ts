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
export const climb = 1.5;

/** Writes ranks and heights of a column after its order changed. */
export const settleColumn = (problem: OrderProblem, order: Order, column: number): void => {
  const places = order.columns[column] ?? [];
  const total = places.reduce((sum, place) => sum + (problem.rooms[place] ?? 0), 0);
  let above = 0;
  places.forEach((place, rank) => {
    const height = problem.rooms[place] ?? 0;
    order.ranks[place] = rank;
    order.heights[place] = (above + height / 2) / Math.max(total, 1);
    above += height;
  });
};

const rankOf = (order: Order, place: number): number => order.ranks[place] ?? 0;

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

/** Crossings in one gutter, counted pair by pair. */
const gutterCrossings = (problem: OrderProblem, order: Order, column: number): number => {
  const lines = (order.columns[column] ?? []).flatMap((place) =>
    (problem.toRight[place] ?? []).map((right): readonly [number, number] => [
      rankOf(order, place),
      rankOf(order, right),
    ]),
  );
  let count = 0;
  for (const [index, [left, right]] of lines.entries()) {
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      // Lines come by their left rank, so only the right ones decide.
      if (other !== undefined && left < other[0] && right > other[1]) count += 1;
    }
  }
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
