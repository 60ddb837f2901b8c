import type { LayoutNode } from '#core/picture/arrangement.ts';
import { rightPadding } from '#core/picture/silhouettes.ts';
import type { FontWeight } from '#core/picture/text-metrics.ts';
import { widestWord, wrapLabel } from '#core/picture/wrap-label.ts';
import { laneWidth, projectedNarrow, type CardSet } from './card-sets.ts';
import { hasNames, labelsOf, type Face } from './size-cards.ts';

/** What is drawn in pixels of the screen takes less of the model the larger it is seen. */
const onScreen = { gutterMin: 76, stub: 24, sideStub: 16, bracket: 11, indent: 20, band: 36, padding: 9 } as const;

/** The narrowest box that holds a text in so many lines, every word whole. */
const leastBox = (size: number, weight: FontWeight, text: string, maxLines: number): number => {
  let width = Math.ceil(widestWord(text, size, weight));
  while (wrapLabel(text, { width, size, weight, maxLines }).cut) width += 4;
  return width;
};

/** The narrowest that a card can be: with its label in three lines, or with its short one in two. */
const leastWidth = (node: LayoutNode, set: CardSet): number => {
  const [called = ''] = labelsOf(node);
  const weight = node.strong ? 600 : 400;
  const boxes = [
    leastBox(set.font, weight, called, 3),
    ...(hasNames(node) || node.short === null ? [] : [leastBox(set.font, weight, node.short, 2)]),
  ];
  return set.band + set.padding + rightPadding[node.look] + Math.min(...boxes);
};

export type Fitting = {
  readonly nodes: readonly LayoutNode[];
  /** Cards of the middle that are narrower than it. */
  readonly satellites: ReadonlySet<string>;
  readonly zoom: number;
};

/** For a room: the narrowest columns that the words of the cards allow, when they are seen at a zoom. */
export function fittedSet({ nodes, satellites, zoom }: Fitting): CardSet {
  const grown = Object.fromEntries(
    Object.entries(onScreen).map(([name, length]) => [name, 2 * Math.round(length / zoom / 2)]),
  );
  const set = { ...projectedNarrow, ...grown };
  const widest = (isIn: (node: LayoutNode) => boolean): number =>
    Math.max(
      0,
      ...nodes.filter(isIn).map((node) => leastWidth(node, set) + (satellites.has(node.id) ? set.indent : 0)),
    );
  const even = (width: number): number => 2 * Math.ceil(width / 2);
  return {
    ...set,
    gutters: 2 * set.gutterMin,
    side: even(widest(({ side }) => side === 'left')),
    right: even(widest(({ side }) => side === 'right')),
    middle: even(widest(({ side }) => side === 'middle')),
  };
}

/** No card of a room is wider, in model units: in all columns, and where only the middle is widened. */
const widestCard = 340;
const widestMiddle = 460;

/** The set with so much more width in all its columns: the narrowest has it first, until they are equally wide. */
export function widened(set: CardSet, more: number): CardSet {
  const widths: [number, number, number] = [laneWidth(set, 'left'), set.middle, laneWidth(set, 'right')];
  for (let rest = more; rest >= 2; rest -= 2) {
    const narrowest = Math.min(...widths);
    if (narrowest >= widestCard) break;
    widths[widths.indexOf(narrowest)] = narrowest + 2;
  }
  const [side, middle, right] = widths;
  return { ...set, side, middle, right };
}

/** The set with so much more width in the middle, which is the highest column where it has the most cards. */
export const withWideMiddle = (set: CardSet, more: number): CardSet => ({
  ...set,
  middle: Math.max(set.middle, Math.min(widestMiddle, set.middle + 2 * Math.floor(more / 2))),
});

/** Whether a card says what it is called in whole words: none cut, none torn. */
export const isWhole = ({ lines }: Pick<Face, 'lines'>, node: LayoutNode): boolean => {
  const labels = labelsOf(node).map((label) => label.replaceAll('\u00AD', '').toLowerCase());
  return lines.every((line) => labels.some((label) => label.includes(line.toLowerCase())));
};
