import type { Look } from '#core/document/schema.ts';
import type { Card, LayoutLine, Point, RoutedLine } from '#core/picture/arrangement.ts';
import { ladder } from '#core/picture/ladder.ts';
import { insets } from '#core/picture/silhouettes.ts';

type Place = Pick<Card, 'x' | 'y' | 'width' | 'height'> & { readonly look: Look };

/** Two lines between the same cards, one each way, run beside each other, each this far from the middle. */
const aside = 6;
/** Where along its line a mark may stand, the best place first; if another line comes the other way, off the middle. */
const markPlaces = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] as const;
const pairedPlaces = [0.4, 0.3, 0.2, 0.7, 0.8] as const;
/** Half of a mark, and the room round it. */
const markRoom = 9;

const isInside = ({ x, y, width, height, look }: Place, [px, py]: Point): boolean => {
  const [dx, dy] = [px - x, py - y];
  if (Math.abs(dy) > height / 2) return false;
  const { left, right } = insets(look, width, height, dy);
  return dx >= left - width / 2 && dx <= width / 2 - right;
};

const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];

/** Where a line from inside a card leaves its outline; every outline is convex, so halving finds it. */
const leave = (place: Place, from: Point, to: Point): Point => {
  let [inside, outside] = [0, 1];
  for (let step = 0; step < 14; step += 1) {
    const half = (inside + outside) / 2;
    if (isInside(place, between(from, to, half))) inside = half;
    else outside = half;
  }
  return between(from, to, inside);
};

const whole = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

const isOver = ({ x, y, width, height }: Place, [px, py]: Point): boolean =>
  Math.abs(px - x) < width / 2 + markRoom && Math.abs(py - y) < height / 2 + markRoom;

/** Every line straight from outline to outline; its mark about the middle of it, where no card lies over the line. */
export const straightLines = (
  lines: readonly LayoutLine[],
  places: ReadonlyMap<string, Place>,
): readonly RoutedLine[] => {
  const ways = new Set(lines.map(({ from, to }) => JSON.stringify([from, to])));
  const markOn = (start: Point, end: Point, paired: boolean): Point => {
    const spots = (paired ? pairedPlaces : markPlaces).map((share) => between(start, end, share));
    const free = spots.find((spot) => ![...places.values()].some((place) => isOver(place, spot)));
    return whole(free ?? spots[0] ?? start);
  };
  return lines.flatMap((line): readonly RoutedLine[] => {
    const [from, to] = [places.get(line.from), places.get(line.to)];
    if (from === undefined || to === undefined) return [];
    const paired = ways.has(JSON.stringify([line.to, line.from]));
    const off = paired ? aside / Math.max(1, Math.hypot(to.x - from.x, to.y - from.y)) : 0;
    const [right, down] = [-(to.y - from.y) * off, (to.x - from.x) * off];
    const [a, b]: readonly [Point, Point] = [
      [from.x + right, from.y + down],
      [to.x + right, to.y + down],
    ];
    const [start, end] = [leave(from, a, b), leave(to, b, a)];
    const mark = ladder[line.phase].mark === 'none' ? null : markOn(start, end, paired);
    return [{ key: line.key, kind: 'around', points: [whole(start), whole(end)], mark, phrase: null }];
  });
};
