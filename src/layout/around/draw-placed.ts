import type { Arrangement, Caption, Card, Guide, LayoutInput, Measures, Point } from '#core/picture/arrangement.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import { compareIds } from '#layout/lane-order/known-lines.ts';
import { measuresOf, type CardSet } from '#layout/lanes/cards/card-sets.ts';
import { edgesOf, type Box, type Edges } from './boxes.ts';
import type { Obstacle } from './find-ways.ts';
import { routeAround } from './route-around.ts';

/** Cards that stand somewhere about some origin, with what stands behind them. */
export type Placed = {
  readonly set: CardSet;
  readonly cards: readonly Card[];
  readonly captions: readonly Caption[];
  readonly guides: readonly Guide[];
  readonly width: number;
  readonly height: number;
};

/** Lines need not keep as far from words and bars as from cards. */
const clearance = 3;

export const captionBox = ({ text, x, y }: Caption, { captionFont }: Pick<Measures, 'captionFont'>): Box => {
  const width = measureText(text.toLocaleUpperCase('en'), captionFont, 600);
  return { x: x + width / 2, y, width, height: captionFont };
};

const barBox = (guide: Guide): readonly Obstacle[] => {
  if (guide.kind !== 'bar') return [];
  const { card, x, y, width, height } = guide;
  return [{ owner: card, x: x + width / 2, y: y + height / 2, width, height, clearance }];
};

const guideEdges = (guide: Guide): Edges => {
  switch (guide.kind) {
    case 'ring':
      return edgesOf({ x: guide.x, y: guide.y, width: 2 * guide.rx, height: 2 * guide.ry });
    case 'rule':
      return {
        left: Math.min(guide.from[0], guide.to[0]),
        right: Math.max(guide.from[0], guide.to[0]),
        top: Math.min(guide.from[1], guide.to[1]),
        bottom: Math.max(guide.from[1], guide.to[1]),
      };
    case 'bar':
      return { left: guide.x, right: guide.x + guide.width, top: guide.y, bottom: guide.y + guide.height };
  }
};

type Drawn = Pick<Placed, 'set' | 'cards' | 'captions' | 'guides'>;

/** All that is drawn, as one rectangle. */
export const extentOf = ({ set, cards, captions, guides }: Drawn, points: readonly Point[] = []): Edges => {
  const all: readonly Edges[] = [
    ...cards.map((card) => edgesOf(card)),
    ...captions.map((caption) => edgesOf(captionBox(caption, set))),
    ...guides.map(guideEdges),
    ...points.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y })),
  ];
  return {
    left: Math.min(...all.map(({ left }) => left)),
    right: Math.max(...all.map(({ right }) => right)),
    top: Math.min(...all.map(({ top }) => top)),
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
  };
};

/** With the room that it takes. */
export const sized = (drawn: Drawn): Placed => {
  const { left, right, top, bottom } = extentOf(drawn);
  const { margin } = drawn.set;
  return { ...drawn, width: right - left + 2 * margin, height: bottom - top + 2 * margin };
};

const movedGuide = (guide: Guide, dx: number, dy: number): Guide =>
  guide.kind === 'rule'
    ? { ...guide, from: [guide.from[0] + dx, guide.from[1] + dy], to: [guide.to[0] + dx, guide.to[1] + dy] }
    : { ...guide, x: guide.x + dx, y: guide.y + dy };

/** The picture of placed cards: their lines led round them, and all of it moved to where pictures begin. */
export const drawPlaced = (input: LayoutInput, placed: Placed): Arrangement => {
  const { set, cards, captions, guides } = placed;
  const looks = new Map(input.nodes.map(({ id, look }) => [id, look]));
  const keepFree: readonly Obstacle[] = [
    ...captions.map((caption) => ({ ...captionBox(caption, set), owner: '', clearance })),
    ...guides.flatMap(barBox),
  ];
  const lines = routeAround({ cards, lines: input.lines, looks, keepFree });
  const { left, right, top, bottom } = extentOf(
    placed,
    lines.flatMap(({ points }) => points),
  );
  const [dx, dy] = [Math.ceil(set.margin - left), Math.ceil(set.margin - top)];
  const move = ([x, y]: Point): Point => [x + dx, y + dy];
  return {
    width: Math.ceil(right + dx + set.margin),
    height: Math.ceil(bottom + dy + set.margin),
    cards: cards
      .map((card) => ({ ...card, x: card.x + dx, y: card.y + dy }))
      .toSorted((a, b) => compareIds(a.id, b.id)),
    lines: lines.map((line) => ({ ...line, points: line.points.map(move), mark: line.mark && move(line.mark) })),
    captions: captions.map((caption) => ({ ...caption, x: caption.x + dx, y: caption.y + dy })),
    guides: guides.map((guide) => movedGuide(guide, dx, dy)),
    measures: measuresOf(set),
    dropped: [],
  };
};
