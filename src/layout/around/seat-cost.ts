import type { Point } from '#core/picture/arrangement.ts';
import type { Known } from '#layout/lane-order/known-lines.ts';

/** What a crossing, and a line through a card, is worth in length of line. */
const worth = { crossing: 160, through: 240 } as const;

type Size = { readonly width: number; readonly height: number };

/** Where cards sit, as numbers in arrays: it is asked many thousand times how bad the lines at a card are. */
type SeatTable = {
  readonly indexOf: (id: string) => number;
  readonly placeOf: (card: number) => Point;
  readonly swap: (a: number, b: number) => void;
  /** Long lines, lines that cross others, lines through cards. */
  readonly costAt: (card: number) => number;
};

const turn = (ax: number, ay: number, bx: number, by: number, px: number, py: number): number =>
  (bx - ax) * (py - ay) - (by - ay) * (px - ax);

export const createSeatTable = (seats: ReadonlyMap<string, Point>, known: Known, card: Size): SeatTable => {
  const ids = [...seats.keys()];
  const index = new Map(ids.map((id, place) => [id, place]));
  const xs = Float64Array.from(ids, (id) => seats.get(id)?.[0] ?? 0);
  const ys = Float64Array.from(ids, (id) => seats.get(id)?.[1] ?? 0);
  const lines = known.lines.flatMap(({ from, to }) => {
    const [a, b] = [index.get(from), index.get(to)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  const starts = Int32Array.from(lines, ([a]) => a);
  const ends = Int32Array.from(lines, ([, b]) => b);
  const farOf = ids.map((_, place) => lines.flatMap(([a, b]) => (a === place ? [b] : b === place ? [a] : [])));
  const x = (place: number): number => xs[place] ?? 0;
  const y = (place: number): number => ys[place] ?? 0;

  const crossings = (a: number, b: number): number => {
    const [ax, ay, bx, by] = [x(a), y(a), x(b), y(b)];
    let count = 0;
    for (let line = 0; line < starts.length; line += 1) {
      const c = starts[line] ?? 0;
      const d = ends[line] ?? 0;
      if (c === a || c === b || d === a || d === b) continue;
      if (turn(ax, ay, bx, by, x(c), y(c)) * turn(ax, ay, bx, by, x(d), y(d)) >= 0) continue;
      if (turn(x(c), y(c), x(d), y(d), ax, ay) * turn(x(c), y(c), x(d), y(d), bx, by) < 0) count += 1;
    }
    return count;
  };
  /** A line runs through a card if it passes its middle nearer than the card reaches to the side of the line. */
  const cardsUnder = (a: number, b: number): number => {
    const [ax, ay, dx, dy] = [x(a), y(a), x(b) - x(a), y(b) - y(a)];
    const length = dx * dx + dy * dy;
    const reach = (Math.abs(dx) * card.height + Math.abs(dy) * card.width) / 2;
    let count = 0;
    for (let other = 0; other < xs.length; other += 1) {
      const [px, py] = [x(other) - ax, y(other) - ay];
      if (other === a || other === b || Math.abs(dx * py - dy * px) >= reach) continue;
      const along = dx * px + dy * py;
      if (along > 0 && along < length) count += 1;
    }
    return count;
  };
  const costAt = (place: number): number => {
    let cost = 0;
    for (const far of farOf[place] ?? []) {
      cost += Math.hypot(x(far) - x(place), y(far) - y(place));
      cost += worth.crossing * crossings(place, far) + worth.through * cardsUnder(place, far);
    }
    return cost;
  };
  const swap = (a: number, b: number): void => {
    const [ax, ay] = [x(a), y(a)];
    xs[a] = x(b);
    ys[a] = y(b);
    xs[b] = ax;
    ys[b] = ay;
  };
  return { indexOf: (id) => index.get(id) ?? 0, placeOf: (place) => [x(place), y(place)], swap, costAt };
};
