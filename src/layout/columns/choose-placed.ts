import { spreadPorts } from '#layout/routing/ports.ts';
import { bracketTracks } from '#layout/columns/route/bracket-tracks.ts';
import type { ChosenWidths } from './choose-widths.ts';
import { spacing } from './column-measures.ts';
import { gutterLines, gutterSlants, gutterWidths } from '#layout/columns/route/gutters.ts';
import { levelPorts } from '#layout/columns/route/level-ports.ts';
import { crossingsOf, type Order } from '#layout/columns/order/order-cost.ts';
import { orderColumns } from '#layout/columns/order/order-columns.ts';
import { bracketSides, orderPorts } from '#layout/columns/route/order-ports.ts';
import { orderProblem, type OrderProblem, type OrderRules } from '#layout/columns/order/order-problem.ts';
import { placeColumns } from '#layout/columns/place/place-columns.ts';
import type { PlacedColumns } from '#layout/columns/route/route-columns.ts';
import { placeWithLineless } from '#layout/columns/place/lineless.ts';
import type { Columns } from './thread-columns.ts';

/** So many of the best orders are placed to see which of them slants least. */
const tried = 5;
/** What a line costs that climbs as far as its gutter is wide, in crossings. Source: LANES "Order and positions". */
const slantCost = 0.25;

type Setting = {
  readonly columns: Columns;
  readonly chosen: ChosenWidths;
  readonly problem: OrderProblem;
  readonly heights: readonly number[];
};

const place = ({ columns, chosen, problem, heights }: Setting, order: Order): PlacedColumns => {
  const sides = bracketSides(problem, order);
  const ordered = orderPorts(columns, order, sides);
  const even = spreadPorts(ordered.edges, (card) => heights[Number(card)] ?? 0, spacing.ports);
  const ys = placeWithLineless(problem, order, chosen.height, (full, wishes) =>
    placeColumns(columns, full, even, { heights, pins: problem.rules.pins, wishes, bottom: chosen.height }),
  );
  const ports = levelPorts(ordered, even, heights, ys);
  const { tracks, stubs } = bracketTracks(columns, sides, ports);
  const gutters = gutterLines(columns, ports, ys);
  const gutterSpace = gutterWidths(gutters, stubs, chosen.gutters);
  const widths = chosen.sets.map(({ width }) => width);
  const lefts: number[] = [];
  widths.forEach((_, column) => {
    const before = column === 0 ? (stubs[0]?.left ?? 0) : (lefts[column - 1] ?? 0) + (gutterSpace[column - 1] ?? 0);
    lefts.push(column === 0 ? before : before + (widths[column - 1] ?? 0));
  });
  const slants = gutters.map((lines, gutter) =>
    gutterSlants(lines, (gutterSpace[gutter] ?? 0) - (stubs[gutter]?.right ?? 0) - (stubs[gutter + 1]?.left ?? 0)),
  );
  return { columns, lefts, widths, heights, ys, ports, sides, tracks, stubs, slants };
};

const costOf = ({ columns, problem, chosen }: Setting, order: Order, placed: PlacedColumns): number => {
  const gutters = gutterLines(columns, placed.ports, placed.ys);
  const mean = chosen.gutters / Math.max(1, gutters.length);
  const climbs = gutters.flat().reduce((sum, { left, right }) => sum + Math.abs(right - left) / mean, 0);
  return crossingsOf(problem, order) + slantCost * climbs;
};

/** Orders the columns, places them, and takes of the best orders the one that looks best once placed. */
export const choosePlaced = (columns: Columns, chosen: ChosenWidths, rules: OrderRules): PlacedColumns => {
  const heights = columns.places.map(({ node, column }) =>
    node === null ? 0 : (chosen.sets[column]?.faces.get(node.id)?.height ?? 0),
  );
  const problem = orderProblem(
    columns,
    heights.map((height) => Math.max(height, spacing.slots)),
    rules,
  );
  const setting: Setting = { columns, chosen, problem, heights };
  const [first, ...others] = orderColumns(problem, tried).map((order) => {
    const placed = place(setting, order);
    return { placed, cost: costOf(setting, order, placed) };
  });
  if (first === undefined) throw new Error('orderColumns returns at least one order');
  return others.reduce((best, other) => (other.cost < best.cost ? other : best), first).placed;
};
