import type { Look } from '#core/document/schema.ts';
import type { LayoutNode } from '#core/picture/arrangement.ts';
import { compareIds, farEnd, linesAt, looks, type Known } from '#layout/lane-order/known-lines.ts';

/** From the top down: who, then what they agreed, what comes of it, when, and what it is about. */
const layers: readonly (readonly Look[])[] = [
  ['country'],
  ['body', 'organisation', 'person'],
  ['instrument'],
  ['programme'],
  ['event'],
  ['subject'],
];

/** Ids from left to right. */
export type Row = readonly string[];
export type Layer = { readonly looks: readonly Look[]; readonly rows: readonly Row[] };

const sides = ['left', 'middle', 'right'] as const;

const byPlace = (a: LayoutNode, b: LayoutNode): number =>
  sides.indexOf(a.side) - sides.indexOf(b.side) ||
  looks.indexOf(a.look) - looks.indexOf(b.look) ||
  compareIds(a.id, b.id);

/** Of a layer too long for one row, those with more to do with what stands above come first. */
const splitRows = (nodes: readonly LayoutNode[], columns: number, known: Known): readonly Row[] => {
  const layerOf = (id: string): number =>
    layers.findIndex((each) => each.includes(known.nodes.get(id)?.look ?? 'subject'));
  const lean = ({ id }: LayoutNode): number =>
    linesAt(known, id).reduce((sum, line) => sum + Math.sign(layerOf(farEnd(line, id)) - layerOf(id)), 0);
  const count = Math.ceil(nodes.length / columns);
  const each = Math.ceil(nodes.length / count);
  const leaning = nodes.toSorted((a, b) => lean(a) - lean(b) || byPlace(a, b));
  return Array.from({ length: count }, (_, row) =>
    leaning
      .slice(row * each, (row + 1) * each)
      .toSorted(byPlace)
      .map(({ id }) => id),
  );
};

/** The layers that have cards, in rows of at most so many. */
export const stackLayers = (known: Known, columns: number): readonly Layer[] =>
  layers.flatMap((each): readonly Layer[] => {
    const nodes = [...known.nodes.values()].filter(({ look }) => each.includes(look));
    if (nodes.length === 0) return [];
    const present = each.filter((look) => nodes.some((node) => node.look === look));
    return [{ looks: present, rows: splitRows(nodes, columns, known) }];
  });
