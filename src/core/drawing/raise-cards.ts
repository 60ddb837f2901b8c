import type { Arrangement, Card, Point, RoutedLine } from '#core/picture/arrangement.ts';
import { measureText } from '#core/picture/text-metrics.ts';

export type Raised = {
  readonly cards: readonly Card[];
  readonly lines: readonly RoutedLine[];
  readonly scales: ReadonlyMap<string, number>;
};

/** From 24 px, what the last row reads, to 32 px, what it cannot overlook. */
const lift = 4 / 3;

type Bounds = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const boundsOf = (cards: readonly Card[]): Bounds => ({
  left: Math.min(...cards.map(({ x, width }) => x - width / 2)),
  right: Math.max(...cards.map(({ x, width }) => x + width / 2)),
  top: Math.min(...cards.map(({ y, height }) => y - height / 2)),
  bottom: Math.max(...cards.map(({ y, height }) => y + height / 2)),
});

const within = (middle: number, half: number, low: number, high: number): number =>
  Math.min(Math.max(middle, low + half), high - half);

/** No wider than its larger text asks for, so that its lines stay in sight; never over the edge of the picture. */
const lifted = (card: Card, { measures }: Arrangement, bounds: Bounds): Card => {
  const texts = card.lines.map((line) => measureText(line, measures.font * lift, card.strong ? 600 : 400));
  const width = Math.max(card.width, (measures.band + 2.5 * measures.padding) * lift + Math.max(0, ...texts));
  const height = card.height * lift;
  return {
    ...card,
    width,
    height,
    x: within(card.x, width / 2, bounds.left, bounds.right),
    y: within(card.y, height / 2, bounds.top, bounds.bottom),
  };
};

/** What is left of a stub outside the larger border, so that an arrow still points the right way. */
const shortestStub = 10;

/** A line's end and the corner next to it, brought from the border of the card as it was to the border as it is. */
const toBorder = (end: Point, corner: Point, before: Card, now: Card): readonly [end: Point, corner: Point] => {
  const [x, y] = end;
  const onSide = Math.abs(Math.abs(x - before.x) - before.width / 2) < 1;
  if (!onSide) return [[x, now.y + (Math.sign(y - before.y) * now.height) / 2], corner];
  const out = Math.sign(x - before.x);
  const border = now.x + (out * now.width) / 2;
  const beyond = out * Math.max(out * corner[0], out * border + shortestStub);
  return [[border, y], corner[1] === y ? [beyond, y] : corner];
};

const led = (line: RoutedLine, before: ReadonlyMap<string, Card>, now: ReadonlyMap<string, Card>): RoutedLine => {
  const ends = line.key.split('|');
  // The way from each end in turn: the second time it is walked backwards.
  const points = ends.reduce<readonly Point[]>((way, id) => {
    const [was, is] = [before.get(id), now.get(id)];
    const [end, corner, ...rest] = way;
    const touched = was && is && was !== is && end && corner;
    return (touched ? [...toBorder(end, corner, was, is), ...rest] : way).toReversed();
  }, line.points);
  return { ...line, points };
};

/** Cards drawn larger where they stand, with their lines led to the larger border. */
export const raise = (arrangement: Arrangement, ids: ReadonlySet<string>): Raised => {
  const { cards, lines } = arrangement;
  const raised = cards.filter(({ id }) => ids.has(id));
  if (raised.length === 0) return { cards, lines, scales: new Map() };
  const bounds = boundsOf(cards);
  const now = cards.map((card) => (ids.has(card.id) ? lifted(card, arrangement, bounds) : card));
  const [before, after] = [new Map(cards.map((card) => [card.id, card])), new Map(now.map((card) => [card.id, card]))];
  return {
    cards: now,
    lines: lines.map((line) => led(line, before, after)),
    scales: new Map(raised.map(({ id }) => [id, lift])),
  };
};
