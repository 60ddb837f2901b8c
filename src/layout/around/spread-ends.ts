import { insets } from '#core/picture/silhouettes.ts';
import type { Look } from '#core/document/schema.ts';
import type { Point } from '#core/picture/arrangement.ts';
import { placeInOrder } from '#layout/routing/place-in-order.ts';
import { portShare } from '#layout/routing/ports.ts';
import type { Box } from './boxes.ts';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** A line that leaves a card: on which side, and how far from the side's middle. */
export type End = {
  readonly line: string;
  readonly card: string;
  readonly side: Side;
  readonly at: number;
  /** Of lines that leave at one place, those with less come first: so they do not cross where they bend. */
  readonly turn: number;
};

/** Line ends on one side stand so far apart, if the side is long enough. */
const pitch = 12;
/** Ears, tips and round ends: on top and bottom no line ends so near to a corner. */
const cornerRoom = 24;

const isUpright = (side: Side): boolean => side === 'left' || side === 'right';

/** How far from the middle of a side lines may leave it. */
export const reachOf = ({ width, height }: Box, side: Side): number =>
  isUpright(side) ? (portShare * height) / 2 : Math.max(0, width / 2 - cornerRoom);

/** Where a line from a card's middle towards a point leaves the card, and how it bends there. */
export const leave = (line: string, card: string, box: Box, [x, y]: Point, bend: Point): End => {
  const [dx, dy] = [x - box.x, y - box.y];
  const across = Math.abs(dx) * box.height >= Math.abs(dy) * box.width;
  const share = across ? box.width / 2 / Math.max(Math.abs(dx), 1e-9) : box.height / 2 / Math.max(Math.abs(dy), 1e-9);
  const side = across ? (dx < 0 ? 'left' : 'right') : dy < 0 ? 'top' : 'bottom';
  const reach = reachOf(box, side);
  const at = Math.min(reach, Math.max(-reach, (across ? dy : dx) * share));
  return { line, card, side, at, turn: bend[across ? 1 : 0] };
};

/** Where a line that is drawn already ends at a card. */
export const endAt = (line: string, card: string, { x, y, width, height }: Box, [px, py]: Point): End => {
  const [dx, dy] = [px - x, py - y];
  // Tips and ears: the outline may stand in from the side by so much.
  if (Math.abs(dx) < width / 2 - 16) return { line, card, side: dy < 0 ? 'top' : 'bottom', at: dx, turn: 0 };
  if (Math.abs(dy) < height / 2 - 1) return { line, card, side: dx < 0 ? 'left' : 'right', at: dy, turn: 0 };
  return { line, card, side: dy < 0 ? 'top' : 'bottom', at: dx, turn: 0 };
};

/** Drawn ends are as good as not to be moved. */
const weights = { free: 1, drawn: 1e6 } as const;

/**
 * The ends of each side apart from each other and from those that are drawn already, in the order in which they come to
 * it, as near to their places as that allows.
 */
export const spreadEnds = (
  ends: readonly End[],
  drawn: readonly End[],
  boxes: ReadonlyMap<string, Box>,
): readonly End[] => {
  const fixed = new Set(drawn);
  const sides = new Map<string, End[]>();
  for (const end of [...ends, ...drawn]) {
    const name = `${end.side} ${end.card}`;
    sides.set(name, [...(sides.get(name) ?? []), end]);
  }
  return [...sides.values()].flatMap((list) => {
    const sorted = list.toSorted((a, b) => a.at - b.at || a.turn - b.turn || (a.line < b.line ? -1 : 1));
    const [first] = sorted;
    const box = first && boxes.get(first.card);
    if (first === undefined || box === undefined) return [];
    const reach = reachOf(box, first.side);
    const apart = Math.min(pitch, (2 * reach) / Math.max(1, sorted.length - 1));
    const wishes = sorted.map((end) => ({
      size: 0,
      at: end.at,
      weight: fixed.has(end) ? weights.drawn : weights.free,
    }));
    const placed = placeInOrder(wishes, apart, -reach, reach);
    return sorted.flatMap((end, index) => (fixed.has(end) ? [] : [{ ...end, at: placed[index] ?? end.at }]));
  });
};

/** The point at which an end meets the outline that its card's look draws. */
export const pointOf = ({ side, at }: End, { x, y, width, height }: Box, look: Look): Point => {
  switch (side) {
    case 'left':
      return [x - width / 2 + insets(look, width, height, at).left, y + at];
    case 'right':
      return [x + width / 2 - insets(look, width, height, at).right, y + at];
    case 'top':
      return [x + at, y - height / 2];
    case 'bottom':
      return [x + at, y + height / 2];
  }
};
