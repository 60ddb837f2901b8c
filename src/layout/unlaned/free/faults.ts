import type { Point } from '#core/picture/arrangement.ts';
import type { FreeCards } from './free-cards.ts';

/** A card that hides another, or that a line of others runs through, misleads more than two lines that cross. */
const hidden = 4;
const runThrough = 2;

type Stretch = { readonly pair: readonly [number, number]; readonly a: Point; readonly b: Point };

/** On which side of a stretch a point lies. */
const turn = (a: Point, b: Point, [x, y]: Point): number => (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);

const cross = (one: Stretch, other: Stretch): boolean =>
  !one.pair.some((end) => other.pair.includes(end)) &&
  turn(one.a, one.b, other.a) * turn(one.a, one.b, other.b) < 0 &&
  turn(other.a, other.b, one.a) * turn(other.a, other.b, one.b) < 0;

/** Whether a stretch runs through a rectangle: both lie over each other along x, along y and across the stretch. */
const passes = ({ a, b }: Stretch, [x, y]: Point, width: number, height: number): boolean => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  return (
    Math.abs(a[0] + b[0] - 2 * x) < Math.abs(dx) + width &&
    Math.abs(a[1] + b[1] - 2 * y) < Math.abs(dy) + height &&
    Math.abs(turn(a, b, [x, y])) < (Math.abs(dx) * height + Math.abs(dy) * width) / 2
  );
};

/** How much is wrong with a picture of straight lines between cards at these points; less is better. */
export const faults = ({ faces, pairs }: FreeCards, points: readonly Point[]): number => {
  const at = (number: number): Point => points[number] ?? [0, 0];
  const stretches = pairs.map((pair): Stretch => ({ pair, a: at(pair[0]), b: at(pair[1]) }));
  let sum = 0;
  for (const [index, one] of stretches.entries())
    for (let next = index + 1; next < stretches.length; next += 1) {
      const other = stretches[next];
      if (other !== undefined && cross(one, other)) sum += 1;
    }
  for (const [number, { width, height }] of faces.entries()) {
    const [x, y] = at(number);
    for (const stretch of stretches)
      if (!stretch.pair.includes(number) && passes(stretch, [x, y], width, height)) sum += runThrough;
    for (let next = number + 1; next < faces.length; next += 1) {
      const [otherX, otherY] = at(next);
      const face = faces[next];
      if (face === undefined) continue;
      const overlaps =
        Math.abs(x - otherX) < (width + face.width) / 2 && Math.abs(y - otherY) < (height + face.height) / 2;
      if (overlaps) sum += hidden;
    }
  }
  return sum;
};
