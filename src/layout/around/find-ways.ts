import type { Point } from '#core/picture/arrangement.ts';
import { edgesOf, lengthOf, runsThrough, type Box, type Edges } from './boxes.ts';

/** What lines keep clear of, no further than `clearance` if it has one. Lines that end at its owner may come to it. */
export type Obstacle = Box & { readonly owner: string; readonly clearance?: number };

/** A place where a line may bend: outside the corner of an obstacle. */
export type Corner = { readonly at: Point; readonly outwards: Point };

/** The two ends of a line, and the cards that they belong to. */
export type Ends = { readonly from: string; readonly to: string };

export type WayFinder = {
  /** Whether a stretch keeps clear of all but what the named cards own. */
  readonly isClear: (a: Point, b: Point, owners: readonly string[]) => boolean;
  /** Corners of the shortest way, none if it is straight; null if there is no way. */
  readonly find: (a: Point, b: Point, ends: Ends) => readonly Corner[] | null;
};

/** A bend costs as much as so much length: a line with few bends is followed more easily than the shortest. */
const bend = 40;
/** A corner costs so much more for each line that already bends there, so that lines share the room between cards. */
const crowd = 36;

type Wall = Edges & { readonly owner: string };

const cornersOf = ({ left, right, top, bottom }: Edges): readonly Corner[] => [
  { at: [left, top], outwards: [-1, -1] },
  { at: [right, top], outwards: [1, -1] },
  { at: [right, bottom], outwards: [1, 1] },
  { at: [left, bottom], outwards: [-1, 1] },
];

const isInside = ([x, y]: Point, { left, right, top, bottom }: Edges): boolean =>
  x > left && x < right && y > top && y < bottom;

/**
 * Shortest ways past obstacles, `clearance` away from each: a visibility graph of their corners, walked by A*. The
 * order of the obstacles settles ties. What a corner sees is found out when first asked for. Ways found before make
 * their corners dearer: the same questions in the same order get the same answers.
 */
export const createWayFinder = (obstacles: readonly Obstacle[], clearance: number): WayFinder => {
  const walls = obstacles.map((obstacle): Wall => {
    const by = Math.min(clearance, obstacle.clearance ?? clearance);
    return { ...edgesOf(obstacle, by), owner: obstacle.owner };
  });
  const corners = walls.flatMap(cornersOf).filter(({ at }) => !walls.some((wall) => isInside(at, wall)));
  const isClear = (a: Point, b: Point, owners: readonly string[]): boolean => {
    for (const wall of walls) if (runsThrough(a, b, wall) && !owners.includes(wall.owner)) return false;
    return true;
  };
  const seen = new Int8Array(corners.length ** 2);
  const bends = new Map<number, number>();
  const sees = (a: number, b: number): boolean => {
    const place = Math.min(a, b) * corners.length + Math.max(a, b);
    const [one, other] = [corners[a], corners[b]];
    if (seen[place] === 0 && one && other) seen[place] = isClear(one.at, other.at, []) ? 1 : -1;
    return seen[place] === 1;
  };
  const find = (a: Point, b: Point, { from, to }: Ends): readonly Corner[] | null => {
    if (isClear(a, b, [from, to])) return [];
    const dear = corners.map((_, place) => bend + crowd * (bends.get(place) ?? 0));
    const rest = Float64Array.from(corners, ({ at }) => lengthOf(at, b));
    const costs = Float64Array.from(corners, ({ at }, place) =>
      isClear(a, at, [from]) ? lengthOf(a, at) + (dear[place] ?? bend) : Number.POSITIVE_INFINITY,
    );
    const before = new Map<number, number>();
    const open = new Set(corners.keys());
    let best = { cost: Number.POSITIVE_INFINITY, last: -1 };
    for (;;) {
      const place = nearest(open, costs, rest);
      const here = corners[place];
      const cost = costs[place] ?? 0;
      const whole = cost + (rest[place] ?? 0);
      if (here === undefined || whole >= best.cost) break;
      open.delete(place);
      if (isClear(here.at, b, [to])) best = { cost: whole, last: place };
      for (const next of open) {
        const there = corners[next];
        if (there === undefined) continue;
        const reached = cost + lengthOf(here.at, there.at) + (dear[next] ?? bend);
        if (reached >= (costs[next] ?? 0) || reached + (rest[next] ?? 0) >= best.cost || !sees(place, next)) continue;
        costs[next] = reached;
        before.set(next, place);
      }
    }
    if (best.last < 0) return null;
    const places = backwards(best.last, before);
    for (const place of places) bends.set(place, (bends.get(place) ?? 0) + 1);
    return places.flatMap((place) => corners[place] ?? []);
  };
  return { isClear, find };
};

/** The corner over which the whole way is shortest, as far as is known; -1 where none can be reached. */
const nearest = (open: ReadonlySet<number>, costs: Float64Array, rest: Float64Array): number => {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  for (const place of open) {
    const whole = (costs[place] ?? 0) + (rest[place] ?? 0);
    if (whole < least) [best, least] = [place, whole];
  }
  return best;
};

const backwards = (last: number, before: ReadonlyMap<number, number>): readonly number[] => {
  const places: number[] = [];
  for (let place: number | undefined = last; place !== undefined; place = before.get(place)) places.unshift(place);
  return places;
};
