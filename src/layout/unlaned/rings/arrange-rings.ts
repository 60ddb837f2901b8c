import type { Arrangement, Card, LayoutInput, LayoutNode } from '#core/picture/arrangement.ts';
import { faceIn, firstReadable, roomFor, type CardStyle, type Care } from '#layout/around/choose-faces.ts';
import { drawPlaced, sized, type Placed } from '#layout/around/draw-placed.ts';
import { seatCards } from '#layout/around/seat-cards.ts';
import { know, type Known } from '#layout/lane-order/known-lines.ts';
import type { Face } from '#layout/lanes/cards/size-cards.ts';
import { findDistances } from './find-distances.ts';
import { nameRings } from './name-rings.ts';
import { openRings, sizeRings, type RingNeed, type RingRoom } from './size-rings.ts';

/** In shares of the type size: between cards of a ring, between rings, and how far rings open at most. */
const gaps = { cards: 1.5, rings: 2.6, opening: 1.5 } as const;

const sides = ['left', 'middle', 'right'] as const;

/** Rings have some room to grow in however small the frame is. */
const least = 200;

const roomOf = (style: CardStyle, input: LayoutInput): RingRoom => {
  const { width, height } = roomFor(style, input.frame);
  const { font, margin } = style.set;
  return {
    width: Math.max(least, width / 2 - margin),
    height: Math.max(least, height / 2 - margin),
    gap: Math.round(font * gaps.cards),
    between: Math.round(font * gaps.rings),
  };
};

const needOf = (ids: readonly string[], known: Known, faces: ReadonlyMap<string, Face>, width: number): RingNeed => {
  const count = (side: LayoutNode['side']): number => ids.filter((id) => known.nodes.get(id)?.side === side).length;
  return {
    counts: { left: count('left'), middle: count('middle'), right: count('right') },
    width,
    height: Math.max(0, ...ids.map((id) => faces.get(id)?.height ?? 0)),
  };
};

const placeRings = (input: LayoutInput, known: Known, centre: string, style: CardStyle, care: Care): Placed => {
  const { set, width } = style;
  const faces = new Map([...known.nodes].map(([id, node]) => [id, faceIn(style, node, input.frame)]));
  const { rings: distances, apart } = findDistances(known, centre);
  const rings = [...distances.slice(1), ...(apart.length > 0 ? [apart] : [])];
  const needs = rings.map((ids) => needOf(ids, known, faces, width));
  const middle = { x: 0, y: 0, width, height: faces.get(centre)?.height ?? 0 };
  const room = roomOf(style, input);
  const card = { width, height: Math.max(middle.height, ...needs.map(({ height }) => height)) };
  const opened = openRings(sizeRings(middle, needs, room), card, room, gaps.opening);
  // Sides may not be changed for shorter lines.
  const seatings = opened.flatMap(({ slots }, ring) =>
    sides.map((side) => ({
      places: slots.filter((slot) => slot.side === side).map(({ at }) => at),
      ids: (rings[ring] ?? []).filter((id) => known.nodes.get(id)?.side === side),
    })),
  );
  const seats = seatCards(seatings, new Map([[centre, [0, 0]]]), known, card, care);
  const cards = [...faces.values()].map((face): Card => {
    const [x, y] = seats.get(face.id) ?? [0, 0];
    return { ...face, x, y };
  });
  // What no line leads to is at no distance: it stands outside the last ring, on none.
  const guides = opened
    .slice(0, distances.length - 1)
    .map(({ radii }) => ({ kind: 'ring', x: 0, y: 0, ...radii }) as const);
  const captions = nameRings(guides, input.captions?.rings ?? [], { cards, lines: known.lines, set });
  return sized({ set, cards, captions, guides });
};

/** One item in the middle, the others as far from it as they are in lines, each on the side of its country. */
export const arrangeRings = (input: LayoutInput): Arrangement | null => {
  const known = know(input);
  const centre = input.centre ?? null;
  if (centre === null || !known.nodes.has(centre)) return null;
  const placed = firstReadable(input, (style, care) => placeRings(input, known, centre, style, care));
  return placed && drawPlaced(input, placed);
};
