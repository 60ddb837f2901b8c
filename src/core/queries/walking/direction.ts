import type { Point } from '#core/picture/arrangement.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

export const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];

const vectors: { readonly [D in Direction]: Point } = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** Across for each step along, at 60° to either side: further off nobody calls it that way. */
const widest = Math.sqrt(3);

/** Whether a point lies within ±60° of a direction; every other point does for one direction at least. */
export function liesTowards(direction: Direction, [fromX, fromY]: Point, [x, y]: Point): boolean {
  const [ax, ay] = vectors[direction];
  const [dx, dy] = [x - fromX, y - fromY];
  const along = dx * ax + dy * ay;
  const across = Math.abs(dx * ay) + Math.abs(dy * ax);
  // A hair's breadth, so that what lies at exactly 60° is not lost to rounding.
  return along > 0 && across <= along * widest + 1e-9;
}

const distance = ([x, y]: Point, [otherX, otherY]: Point): number => Math.hypot(otherX - x, otherY - y);

type Spot = { readonly id: string; readonly at: Point };

/** The nearest in a direction; of several as near the first by id; null where there is none. */
export function nearestTowards(direction: Direction, from: Point, spots: readonly Spot[]): string | null {
  const [first] = spots
    .filter(({ at }) => liesTowards(direction, from, at))
    .toSorted((a, b) => distance(from, a.at) - distance(from, b.at) || (a.id < b.id ? -1 : 1));
  return first?.id ?? null;
}
