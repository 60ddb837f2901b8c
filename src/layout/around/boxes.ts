import type { Point } from '#core/picture/arrangement.ts';

/** A rectangle about its middle. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Edges = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** The edges of a box made larger on every side. */
export const edgesOf = ({ x, y, width, height }: Box, by = 0): Edges => ({
  left: x - width / 2 - by,
  right: x + width / 2 + by,
  top: y - height / 2 - by,
  bottom: y + height / 2 + by,
});

/** Whether two boxes come nearer to each other than `apart`, both across and down. */
export const meet = (a: Box, b: Box, apart = 0): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + apart && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + apart;

/**
 * Whether a stretch of line runs through the inside of a rectangle; along its edge is not through it. Asked a million
 * times for a large picture, so it makes nothing that would have to be thrown away.
 */
export const runsThrough = (a: Point, b: Point, { left, right, top, bottom }: Edges): boolean => {
  const [ax, ay, bx, by] = [a[0], a[1], b[0], b[1]];
  if ((ax <= left && bx <= left) || (ax >= right && bx >= right)) return false;
  if ((ay <= top && by <= top) || (ay >= bottom && by >= bottom)) return false;
  const [dx, dy] = [bx - ax, by - ay];
  let from = 0;
  let to = 1;
  if (dx !== 0) {
    from = Math.max(from, ((dx > 0 ? left : right) - ax) / dx);
    to = Math.min(to, ((dx > 0 ? right : left) - ax) / dx);
  }
  if (dy !== 0) {
    from = Math.max(from, ((dy > 0 ? top : bottom) - ay) / dy);
    to = Math.min(to, ((dy > 0 ? bottom : top) - ay) / dy);
  }
  return from < to - 1e-9;
};

export const lengthOf = (a: Point, b: Point): number => Math.sqrt((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2);
