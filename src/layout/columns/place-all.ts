import { spreadPorts } from '#layout/routing/ports.ts';
import { bracketTracks } from '#layout/columns/route/bracket-tracks.ts';
import type { ChosenWidths } from './choose-widths.ts';
import { spacing } from './column-measures.ts';
import { gutterLines, gutterSlants, gutterWidths } from '#layout/columns/route/gutters.ts';
import { levelPorts } from '#layout/columns/route/level-ports.ts';
import { orderColumns } from '#layout/columns/order/order-columns.ts';
import { bracketSides, orderPorts } from '#layout/columns/route/order-ports.ts';
import { orderProblem, type OrderRules } from '#layout/columns/order/order-problem.ts';
import { placeColumns } from '#layout/columns/place/place-columns.ts';
import type { PlacedColumns } from '#layout/columns/route/route-columns.ts';
import { placeWithLineless } from '#layout/columns/place/lineless.ts';
import type { Columns } from './thread-columns.ts';

const leftsOf = (
  stubs: PlacedColumns['stubs'],
  widths: readonly number[],
  gutters: readonly number[],
): readonly number[] => {
  const lefts = [stubs[0]?.left ?? 0];
  gutters.forEach((gutter, column) => lefts.push((lefts[column] ?? 0) + (widths[column] ?? 0) + gutter));
  return lefts;
};

/** Orders the columns, then sets heights, line ends, tracks of brackets, gutters and slants, each from those before. */
export const placeAll = (columns: Columns, chosen: ChosenWidths, rules: OrderRules): PlacedColumns => {
  const problem = orderProblem(columns, rules);
  const order = orderColumns(problem);
  const sides = bracketSides(problem, order);
  const ordered = orderPorts(columns, order, sides);
  const heights = columns.places.map(({ node, column }) =>
    node === null ? 0 : (chosen.sets[column]?.faces.get(node.id)?.height ?? 0),
  );
  const even = spreadPorts(ordered.edges, (card) => heights[Number(card)] ?? 0, spacing.ports);
  const rulesOfPlaces = { heights, pins: rules.pins, bottom: chosen.height };
  const ys = placeWithLineless(problem, order, rulesOfPlaces, (full, wishes) =>
    placeColumns(columns, full, even, { ...rulesOfPlaces, wishes }),
  );
  const ports = levelPorts(ordered, even, heights, ys);
  const { tracks, stubs } = bracketTracks(columns, sides, ports);
  const gutters = gutterLines(columns, ports, ys);
  const gutterSpace = gutterWidths(gutters, stubs, chosen.gutters);
  const widths = chosen.sets.map(({ width }) => width);
  const slants = gutters.map((lines, gutter) =>
    gutterSlants(lines, (gutterSpace[gutter] ?? 0) - (stubs[gutter]?.right ?? 0) - (stubs[gutter + 1]?.left ?? 0)),
  );
  return {
    columns,
    lefts: leftsOf(stubs, widths, gutterSpace),
    widths,
    heights,
    ys,
    ports,
    sides,
    tracks,
    stubs,
    slants,
  };
};
