import type { LayoutLine, Point } from '#core/picture/arrangement.ts';
import { lengthOf } from './boxes.ts';
import type { Corner, WayFinder } from './find-ways.ts';

/** A line with its two ends and the corners that it bends at. */
export type Way = {
  readonly line: LayoutLine;
  readonly start: Point;
  readonly end: Point;
  readonly corners: readonly Corner[];
};

export type PointedWay = { readonly line: LayoutLine; readonly points: readonly Point[] };

/** Lines that run along one wall are so far apart; more than so many lie on the last track. */
const track = { pitch: 5, most: 7 } as const;
/** Runs that end so near to each other count as side by side. */
const near = 8;
/** Of what its track asks for, how much a way tries to go outwards, where there is less room. */
const shares = [1, 0.75, 0.5, 0.25, 0] as const;

/** Corners in a row on one wall, upright (axis 0) or level (axis 1), and from where to where a line runs along it. */
type Run = {
  readonly wall: string;
  readonly axis: 0 | 1;
  readonly places: readonly number[];
  readonly from: number;
  readonly to: number;
};

const runsOf = (corners: readonly Corner[], axis: 0 | 1): readonly Run[] => {
  const runs: Run[] = [];
  for (const [place, { at, outwards }] of corners.entries()) {
    const wall = `${axis} ${at[axis]} ${outwards[axis]}`;
    const along = at[axis === 0 ? 1 : 0];
    const last = runs.at(-1);
    if (last === undefined || last.wall !== wall) runs.push({ wall, axis, places: [place], from: along, to: along });
    else
      runs[runs.length - 1] = {
        ...last,
        places: [...last.places, place],
        from: Math.min(last.from, along),
        to: Math.max(last.to, along),
      };
  }
  return runs;
};

type Taken = Pick<Run, 'from' | 'to'> & { readonly track: number };

/** The innermost track of a wall that is free along a run. */
const freeTrack = (taken: readonly Taken[], { from, to }: Run): number => {
  const beside = new Set(
    taken.filter((other) => other.from < to + near && from < other.to + near).map((other) => other.track),
  );
  let free = 0;
  while (beside.has(free) && free < track.most) free += 1;
  return free;
};

export const lengthOfWay = ({ start, end, corners }: Way): number => {
  const points = [start, ...corners.map(({ at }) => at), end];
  return points.slice(1).reduce((sum, point, index) => sum + lengthOf(points[index] ?? point, point), 0);
};

const isFree = ({ line }: Way, points: readonly Point[], isClear: WayFinder['isClear']): boolean =>
  points.slice(1).every((point, index) => {
    const owners = [...(index === 0 ? [line.from] : []), ...(index === points.length - 2 ? [line.to] : [])];
    return isClear(points[index] ?? point, point, owners);
  });

/**
 * Lines that run along the same wall of cards, moved outwards one after the other so that they run side by side; short
 * ones inside, as brackets do. A way goes less far out, or not at all, where it would come too near to something else.
 */
export const partWays = (ways: readonly Way[], isClear: WayFinder['isClear']): readonly PointedWay[] => {
  const walls = new Map<string, Taken[]>();
  const parted = new Map<string, readonly Point[]>();
  const inOrder = ways
    .map((way) => ({ way, length: lengthOfWay(way) }))
    .toSorted((a, b) => a.length - b.length || (a.way.line.key < b.way.line.key ? -1 : 1));
  for (const { way } of inOrder) {
    const { line, start, end, corners } = way;
    const out = corners.map((): [number, number] => [0, 0]);
    for (const run of [...runsOf(corners, 0), ...runsOf(corners, 1)]) {
      const taken = walls.get(run.wall) ?? [];
      const free = freeTrack(taken, run);
      walls.set(run.wall, [...taken, { from: run.from, to: run.to, track: free }]);
      for (const place of run.places) {
        const by = out[place];
        if (by !== undefined) by[run.axis] = free * track.pitch * (corners[place]?.outwards[run.axis] ?? 0);
      }
    }
    const pointsAt = (share: number): readonly Point[] => [
      start,
      ...corners.map(({ at }, place): Point => {
        const [x, y] = out[place] ?? [0, 0];
        return [at[0] + x * share, at[1] + y * share];
      }),
      end,
    ];
    const share = shares.find((each) => each === 0 || isFree(way, pointsAt(each), isClear)) ?? 0;
    parted.set(line.key, pointsAt(share));
  }
  return ways.map(({ line }) => ({ line, points: parted.get(line.key) ?? [] }));
};
