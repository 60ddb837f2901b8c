import type {
  Arrangement,
  LayoutInput,
  LayoutLine,
  LayoutNode,
  Measures,
  RoutedLine,
} from '#core/picture/arrangement.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import type { Box } from '#layout/around/boxes.ts';
import { captionBox } from '#layout/around/draw-placed.ts';
import { routeAround } from '#layout/around/route-around.ts';
import { withCount } from '#layout/groups/size-blocks.ts';
import { compareIds } from '#layout/lane-order/known-lines.ts';
import { sizeCard, type Face } from '#layout/lanes/cards/size-cards.ts';
import { placeExtra } from './place-extra.ts';

/** In shares of the type size: how wide added cards are, and what stays free round the picture. */
const shares = { width: 13.5, margin: 1.5 } as const;

/** Lines may run along the top edge of the picture, but no further up: what is higher may lie outside the screen. */
const above = { owner: '', x: 0, y: -506, width: 1e5, height: 1000, clearance: 0 } as const;

/** Added cards are drawn like those that stand there. */
const faceOf = (node: LayoutNode, measures: Measures, { frame }: LayoutInput): Face => {
  const width = 2 * Math.round((measures.font * shares.width) / 2);
  const set = { ...measures, countryHeight: 0 };
  return sizeCard(withCount(node), { set, shortening: 'all', projector: frame.display === 'projector' }, width, 0);
};

const phraseBox = ({ phrase }: RoutedLine, { phraseFont }: Measures): readonly Box[] => {
  if (phrase === null) return [];
  const width = measureText(phrase.text, phraseFont);
  return [{ x: phrase.x + width / 2, y: phrase.y, width, height: phraseFont }];
};

type Before = {
  readonly base: LayoutInput;
  readonly added: readonly LayoutNode[];
  readonly isAdded: (line: LayoutLine) => boolean;
};

/** What a picture was before anything was added to it; the added nodes in the order in which they came, and the lines. */
const before = (input: LayoutInput): Before => {
  const nodes = new Map(input.nodes.map((node) => [node.id, node]));
  const added = [...new Set(input.extra)].flatMap((id) => nodes.get(id) ?? []);
  const extra = new Set(added.map(({ id }) => id));
  const later = new Set(input.extraLines);
  const isAdded = ({ key, from, to }: LayoutLine): boolean => later.has(key) || extra.has(from) || extra.has(to);
  const { extra: _, extraLines: __, ...rest } = input;
  const base = {
    ...rest,
    nodes: input.nodes.filter(({ id }) => !extra.has(id)),
    lines: input.lines.filter((line) => !isAdded(line)),
  };
  return { base, added, isAdded };
};

/**
 * A picture with cards added beside it, or with lines that it tells otherwise. What stood there stays exactly where it was, lines included: it is arranged
 * without them. Only the added lines are led round all cards.
 */
export const extendPicture = (input: LayoutInput, arrange: (input: LayoutInput) => Arrangement): Arrangement => {
  const { base, added, isAdded } = before(input);
  const standing = arrange(base);
  const { measures } = standing;
  const faces = added.map((node) => faceOf(node, measures, input));
  const placed = placeExtra(input, faces, standing);
  const cards = [...standing.cards, ...placed].toSorted((a, b) => compareIds(a.id, b.id));
  const words = [
    ...standing.captions.map((caption) => captionBox(caption, measures)),
    ...standing.lines.flatMap((line) => phraseBox(line, measures)),
  ];
  const lines = routeAround({
    cards,
    lines: input.lines.filter(isAdded),
    looks: new Map(input.nodes.map(({ id, look }) => [id, look])),
    keepFree: [...words.map((box) => ({ ...box, owner: '' })), above],
    drawn: standing.lines,
  });
  const points = lines.flatMap((line) => line.points);
  const margin = Math.round(measures.font * shares.margin);
  const right = Math.max(
    0,
    ...placed.map(({ x, width }) => x + width / 2 + margin),
    ...points.map(([x]) => x + margin),
  );
  const bottom = Math.max(0, ...placed.map(({ y, height }) => y + height / 2), ...points.map(([, y]) => y));
  return {
    ...standing,
    width: Math.max(standing.width, right),
    height: Math.max(standing.height, bottom),
    cards,
    lines: [...standing.lines, ...lines],
  };
};
