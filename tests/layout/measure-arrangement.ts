import type { Card, Point, RoutedLine } from '#core/picture/arrangement.ts';

/** Where cards and lines lie, in any unit: an `Arrangement` is one, and so is what a browser has drawn. */
export type Geometry = {
  readonly cards: readonly Pick<Card, 'id' | 'x' | 'y' | 'width' | 'height'>[];
  readonly lines: readonly Pick<RoutedLine, 'key' | 'points'>[];
};

/** What can be wrong with a picture, counted on its final geometry. */
export type PictureMeasures = {
  /** Pairs of cards that overlap. */
  readonly overlaps: readonly string[];
  /** Lines that run through or within `clearance` of a card that is not their end, or through their own card. */
  readonly throughCards: readonly string[];
  /** Pairs of lines that cross, once for each crossing. */
  readonly crossings: readonly string[];
  /** Pairs of lines of which a stretch lies on top of the other. */
  readonly merged: readonly string[];
  /** Smallest distance between two ends on the same side of a card. */
  readonly portPitch: number;
  /** Length over which two lines run side by side closer than 7 units. */
  readonly bundled: number;
  readonly steepest: number;
};

type Segment = readonly [from: Point, to: Point];

const segmentsOf = (points: readonly Point[]): readonly Segment[] =>
  points.slice(1).map((to, index): Segment => [points[index] ?? to, to]);

const side = ([a, b]: Segment, p: Point): number => (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);

const cross = (one: Segment, other: Segment): boolean =>
  side(one, other[0]) * side(one, other[1]) < 0 && side(other, one[0]) * side(other, one[1]) < 0;

/** The part of a segment inside a box, as shares of its length; null if it misses. */
const inside = ([a, b]: Segment, left: number, top: number, right: number, bottom: number): boolean => {
  let from = 0;
  let to = 1;
  const clip = (delta: number, low: number, high: number): boolean => {
    if (delta === 0) return low < 0 && high > 0;
    const [first, last] = delta > 0 ? [low / delta, high / delta] : [high / delta, low / delta];
    from = Math.max(from, first);
    to = Math.min(to, last);
    return from < to;
  };
  return clip(b[0] - a[0], left - a[0], right - a[0]) && clip(b[1] - a[1], top - a[1], bottom - a[1]);
};

const hits = (card: Geometry['cards'][number], segment: Segment, margin: number): boolean =>
  inside(
    segment,
    card.x - card.width / 2 - margin,
    card.y - card.height / 2 - margin,
    card.x + card.width / 2 + margin,
    card.y + card.height / 2 + margin,
  );

/** Length over which two nearly parallel segments lie closer than `near`. */
const besides = (one: Segment, other: Segment, near: number): number => {
  const [a, b] = one;
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (length === 0) return 0;
  const along: Point = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const at = (p: Point): readonly [t: number, off: number] => [
    (p[0] - a[0]) * along[0] + (p[1] - a[1]) * along[1],
    (p[1] - a[1]) * along[0] - (p[0] - a[0]) * along[1],
  ];
  const [t0, off0] = at(other[0]);
  const [t1, off1] = at(other[1]);
  if (Math.abs(off0 - off1) > 0.1 * Math.abs(t0 - t1) || Math.abs(off0 + off1) / 2 >= near) return 0;
  return Math.max(0, Math.min(length, Math.max(t0, t1)) - Math.max(0, Math.min(t0, t1)));
};

const portPitch = (arrangement: Geometry): number => {
  const ports = new Map<string, number[]>();
  const ends = arrangement.lines.flatMap((line) => [line.points[0], line.points.at(-1)]);
  for (const end of ends) {
    const card = arrangement.cards.find(
      ({ x, y, width, height }) =>
        end !== undefined &&
        Math.abs(Math.abs(end[0] - x) - width / 2) < 16 &&
        Math.abs(end[1] - y) <= height / 2 + 0.6,
    );
    if (card === undefined || end === undefined) continue;
    const key = `${card.id} ${end[0] < card.x}`;
    ports.set(key, [...(ports.get(key) ?? []), end[1]]);
  }
  const pitches = [...ports.values()].flatMap((ys) => {
    const sorted = ys.toSorted((a, b) => a - b);
    return sorted.slice(1).map((y, index) => y - (sorted[index] ?? y));
  });
  return Math.min(Infinity, ...pitches);
};

/** Steepest slant in degrees, of the segments that are neither level nor upright. */
const steepest = (lines: Geometry['lines']): number =>
  Math.max(
    0,
    ...lines
      .flatMap(({ points }) => segmentsOf(points))
      .filter(([a, b]) => a[0] !== b[0] && a[1] !== b[1])
      .map(([a, b]) => (Math.atan2(Math.abs(b[1] - a[1]), Math.abs(b[0] - a[0])) * 180) / Math.PI),
  );

const pairsOf = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other): readonly [T, T] => [one, other]));

export const measureArrangement = (arrangement: Geometry, clearance = 3): PictureMeasures => {
  const { cards, lines } = arrangement;
  const crossings: string[] = [];
  const merged: string[] = [];
  let bundled = 0;
  for (const [one, other] of pairsOf(lines)) {
    for (const first of segmentsOf(one.points)) {
      for (const second of segmentsOf(other.points)) {
        if (cross(first, second)) crossings.push(`${one.key} × ${other.key}`);
        if (besides(first, second, 1.5) > 3) merged.push(`${one.key} = ${other.key}`);
        bundled += besides(first, second, 7);
      }
    }
  }
  const throughCards = lines.flatMap((line) => {
    const [from, to] = line.key.split('|');
    return cards
      .filter((card) => {
        const own = card.id === from || card.id === to;
        return segmentsOf(line.points).some((segment) => hits(card, segment, own ? -16 : clearance));
      })
      .map((card) => `${line.key} through ${card.id}`);
  });
  return {
    overlaps: pairsOf(cards)
      .filter(
        ([a, b]) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.01 &&
          Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.01,
      )
      .map(([a, b]) => `${a.id} and ${b.id}`),
    throughCards,
    crossings,
    merged,
    portPitch: portPitch(arrangement),
    bundled: Math.round(bundled),
    steepest: Math.round(steepest(lines)),
  };
};
