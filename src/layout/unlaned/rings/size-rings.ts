import { meet, type Box } from '#layout/around/boxes.ts';
import { ringSlots, type Counts, type Pitch, type Radii, type Slot } from './ring-slots.ts';

/** A ring as large as it must be for its cards. */
type SizedRing = { readonly radii: Radii; readonly slots: readonly Slot[] };

/** All cards of a ring are taken to be as high as its highest, so that any of them may stand in any place. */
export type RingNeed = { readonly counts: Counts; readonly width: number; readonly height: number };

export type RingRoom = {
  /** Half of the room that the picture should keep to, or the shape of it. */
  readonly width: number;
  readonly height: number;
  /** Between cards of one ring, and between the rings. */
  readonly gap: number;
  readonly between: number;
};

/** Each try is larger by this share of the room. */
const step = 0.02;
/** A ring is never higher than wide by more, nor wider than high: as an ellipse it must be seen to be one. */
const shape = { least: 0.9, most: 2.4 } as const;

const radiiAt = (scale: number, { width, height }: RingRoom, card: RingNeed): Radii => {
  const rx = Math.max(0, width * scale - card.width / 2);
  const ry = Math.max(0, height * scale - card.height / 2);
  return { rx: Math.round(Math.min(rx, ry * shape.most)), ry: Math.round(Math.min(ry, rx / shape.least)) };
};

const boxesOf = (slots: readonly Slot[], { width, height }: RingNeed): readonly Box[] =>
  slots.map(({ at: [x, y] }) => ({ x, y, width, height }));

const anyMeet = (boxes: readonly Box[], gap: number): boolean =>
  boxes.some((box, index) => boxes.some((other, place) => place > index && meet(box, other, gap)));

/** Rings from the centre outwards, each the smallest on which no card comes too near to another or to those of the rings inside. */
export const sizeRings = (centre: Box, needs: readonly RingNeed[], room: RingRoom): readonly SizedRing[] => {
  const inside: Box[] = [centre];
  const rings: SizedRing[] = [];
  let scale = step;
  for (const need of needs) {
    const pitch: Pitch = { width: need.width + room.gap, height: need.height + room.gap };
    for (;;) {
      scale += step;
      const radii = radiiAt(scale, room, need);
      const slots = ringSlots(need.counts, radii, pitch);
      const boxes = boxesOf(slots, need);
      if (anyMeet(boxes, room.gap) || boxes.some((box) => inside.some((other) => meet(box, other, room.between))))
        continue;
      inside.push(...boxes);
      rings.push({ radii, slots });
      break;
    }
  }
  return rings;
};

/** The rings opened further where the room has more to give; cards only come further apart by that. */
export const openRings = (
  rings: readonly SizedRing[],
  card: Pitch,
  room: RingRoom,
  most: number,
): readonly SizedRing[] => {
  const far = (axis: 0 | 1): number =>
    Math.max(1, ...rings.flatMap(({ slots }) => slots.map(({ at }) => Math.abs(at[axis]))));
  const wide = (room.width - card.width / 2) / far(0);
  const high = (room.height - card.height / 2) / far(1);
  const open = (value: number, by: number): number => Math.round(value * Math.max(1, Math.min(by, most)));
  return rings.map(({ radii, slots }) => ({
    radii: { rx: open(radii.rx, wide), ry: open(radii.ry, high) },
    slots: slots.map(({ side, at: [x, y] }) => ({ side, at: [open(x, wide), open(y, high)] })),
  }));
};
