import type { Point, RoutedLine } from '#core/picture/arrangement.ts';

/** A line without its mark yet, and where the mark might stand, the best place first; none on what has no mark. */
export type UnmarkedLine = Omit<RoutedLine, 'mark'> & { readonly places: readonly Point[] };

/** Marks nearer than this lie on each other; lines nearer than this run through a mark that is not theirs. */
const apart = 10;
const clear = 6;

const distance = ([x, y]: Point, [a, b]: readonly [Point, Point]): number => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / length));
  return Math.hypot(x - a[0] - share * dx, y - a[1] - share * dy);
};

const runsThrough = (points: readonly Point[], at: Point): boolean =>
  points.some((to, index) => {
    const from = points[index - 1];
    return from !== undefined && distance(at, [from, to]) < clear;
  });

/** Gives each line the first place for its mark that no mark and no other line is near to, or the least bad. */
export const placeMarks = (lines: readonly UnmarkedLine[]): readonly RoutedLine[] => {
  const taken: Point[] = [];
  return lines.map(({ places, ...line }) => {
    let mark: Point | null = null;
    let least = Infinity;
    for (const place of places) {
      const marks = taken.filter(([x, y]) => Math.abs(x - place[0]) < apart && Math.abs(y - place[1]) < apart).length;
      const through = lines.filter(({ key, points }) => key !== line.key && runsThrough(points, place)).length;
      if (2 * marks + through < least) [mark, least] = [place, 2 * marks + through];
      if (least === 0) break;
    }
    if (mark !== null) taken.push(mark);
    return { ...line, mark };
  });
};
