import type { Arrangement, Caption, Card, LayoutInput } from '#core/picture/arrangement.ts';
import { laneOrder } from '#layout/lane-order/order-lanes.ts';
import { chooseWidths, type ChosenWidths } from './choose-widths.ts';
import { columnContents } from './column-content.ts';
import { columnMeasures, spacing } from './column-measures.ts';
import { columnRules } from '#layout/columns/order/column-rules.ts';
import { placeAll } from './place-all.ts';
import { routeColumns, type PlacedColumns } from '#layout/columns/route/route-columns.ts';
import { threadColumns } from './thread-columns.ts';

/** The order in which the reader met the cards of the opening picture. */
const openingOrder = (input: LayoutInput): readonly string[] => {
  const nodes = input.nodes.filter(({ level, theme }) => level === 1 && theme === null);
  const ids = new Set(nodes.map(({ id }) => id));
  const lines = input.lines.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const tied = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const { left, middle, right } = laneOrder({ ...input, nodes, lines, level: 1 });
  // A card without a line stood where there was room, not in an order; the head of a lane stands there without one too.
  return [left, middle, right].flatMap((lane) => lane.filter((id, rank) => rank === 0 || tied.has(id)));
};

const cardsOf = (placed: PlacedColumns, chosen: ChosenWidths): readonly Card[] =>
  placed.columns.places.flatMap(({ node, column }, index): readonly Card[] => {
    const face = node === null ? undefined : chosen.sets[column]?.faces.get(node.id);
    if (face === undefined) return [];
    return [{ ...face, x: (placed.lefts[column] ?? 0) + face.width / 2, y: (placed.ys[index] ?? 0) + spacing.top }];
  });

/**
 * The picture of all items: left lane, agreements and programmes, right lane, and at the right what they are for and what
 * they are about. Lines that pass a column keep to slots between its cards.
 */
export const arrangeColumns = (input: LayoutInput): Arrangement => {
  const columns = threadColumns(input);
  const chosen = chooseWidths(columnContents(columns), input.frame);
  const placed = placeAll(columns, chosen, columnRules(columns, input, openingOrder(input)));
  const down = (y: number): number => y + spacing.top;
  const last = columns.captions.length - 1;
  return {
    width: (placed.lefts[last] ?? 0) + (placed.widths[last] ?? 0) + (placed.stubs[last]?.right ?? 0),
    height: chosen.height + spacing.top + spacing.margin,
    cards: cardsOf(placed, chosen),
    lines: routeColumns(placed).map(({ points, mark, ...line }) => ({
      ...line,
      points: points.map(([x, y]) => [x, down(y)] as const),
      mark: mark && ([mark[0], down(mark[1])] as const),
    })),
    captions: columns.captions.map((text, column): Caption => ({
      text,
      x: placed.lefts[column] ?? 0,
      y: spacing.caption,
    })),
    measures: columnMeasures,
    dropped: [],
  };
};
