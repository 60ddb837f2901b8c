import type { Point } from '#core/picture/arrangement.ts';

/** The point that halves the way along a line. */
export function halfway(points: readonly Point[]): Point {
  const lengths = points.slice(1).map(([x, y], place) => {
    const [fromX, fromY] = points[place] ?? [x, y];
    return Math.hypot(x - fromX, y - fromY);
  });
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [place, length] of lengths.entries()) {
    const [from, to] = [points[place], points[place + 1]];
    if (from === undefined || to === undefined) break;
    if (left <= length) {
      const share = length === 0 ? 0 : left / length;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    left -= length;
  }
  return points.at(-1) ?? [0, 0];
}
