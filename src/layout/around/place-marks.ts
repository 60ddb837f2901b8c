import { ladder } from '#core/picture/ladder.ts';
import type { Point, RoutedLine } from '#core/picture/arrangement.ts';
import { lengthOf } from './boxes.ts';
import type { PointedWay } from './part-ways.ts';

/** Where a mark may stand on the longest piece of its line, the best place first. */
const shares = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2] as const;
/** Nearer to each other two marks cannot be told apart. */
const apart = 18;

const longestPiece = (points: readonly Point[]): readonly [Point, Point] => {
  let best: readonly [Point, Point] = [points[0] ?? [0, 0], points[1] ?? [0, 0]];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before !== undefined && lengthOf(before, point) > lengthOf(...best)) best = [before, point];
  }
  return best;
};

/** The lines of ways, with the marks of their phases near the middle of their longest pieces and clear of each other. */
export const placeMarks = (ways: readonly PointedWay[]): readonly RoutedLine[] => {
  const marks: Point[] = [];
  return ways.map(({ line, points }): RoutedLine => {
    const { key, phase } = line;
    if (ladder[phase].mark === 'none') return { key, kind: 'around', points, mark: null, phrase: null };
    const [a, b] = longestPiece(points);
    const places = shares.map((share): Point => [
      Math.round(a[0] + (b[0] - a[0]) * share),
      Math.round(a[1] + (b[1] - a[1]) * share),
    ]);
    const mark = places.find((place) => marks.every((other) => lengthOf(place, other) >= apart)) ?? places[0] ?? a;
    marks.push(mark);
    return { key, kind: 'around', points, mark, phrase: null };
  });
};
