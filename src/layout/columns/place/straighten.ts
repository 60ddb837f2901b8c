import { portName, type Ports } from '#layout/routing/ports.ts';
import { leastGap } from './column-gaps.ts';
import type { Columns, Thread } from '#layout/columns/thread-columns.ts';

const passes = 3;
/** A climb lower than this looks like a slip of the pen rather than a way from one height to another. */
const jog = 16;

const bendCost = (climb: number): number =>
  Math.abs(climb) < 0.5 ? 0 : (Math.abs(climb) < jog ? 1.3 : 1) + Math.abs(climb) / 200;

/** The stretch of heights in which each place may move while its neighbours stay. */
const roomOf = (
  columns: Columns,
  order: readonly (readonly number[])[],
  heights: readonly number[],
  ys: readonly number[],
  place: number,
): readonly [number, number] => {
  const places = order[columns.places[place]?.column ?? 0] ?? [];
  const rank = places.indexOf(place);
  const [above, below] = [places[rank - 1], places[rank + 1]];
  const half = (heights[place] ?? 0) / 2;
  const from =
    above === undefined ? 0 : (ys[above] ?? 0) + (heights[above] ?? 0) / 2 + leastGap(columns, above, place) + half;
  const to =
    below === undefined
      ? Infinity
      : (ys[below] ?? 0) - (heights[below] ?? 0) / 2 - leastGap(columns, place, below) - half;
  return [from, to];
};

/** Heights of the level stretches of a line: of its first port, its slots, its last port. */
const levelsOf = ({ line, places }: Thread, offsets: Ports, ys: readonly number[]): readonly number[] =>
  places.map((place, step) => {
    const edge = step === 0 ? 'right' : 'left';
    const isEnd = step === 0 || step === places.length - 1;
    return (ys[place] ?? 0) + (isEnd ? (offsets.get(portName(line.key, `${place}`, edge)) ?? 0) : 0);
  });

const costOf = (levels: readonly number[]): number =>
  levels.slice(1).reduce((sum, level, step) => sum + bendCost(level - (levels[step] ?? 0)), 0);

/** Moves the slots of lines a little, all of a line's or one at a time, where that makes them bend less often. */
export const straighten = (
  columns: Columns,
  order: readonly (readonly number[])[],
  heights: readonly number[],
  offsets: Ports,
  before: readonly number[],
): readonly number[] => {
  const ys = [...before];
  const long = columns.threads.filter(({ places }) => places.length > 2);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const thread of long) {
      const slots = thread.places.slice(1, -1);
      const levels = levelsOf(thread, offsets, ys).map(Math.round);
      const runs = [slots, ...(slots.length > 1 ? slots.map((slot) => [slot]) : [])];
      let best = { cost: costOf(levelsOf(thread, offsets, ys)), run: slots.slice(0, 0), level: 0 };
      for (const run of runs) {
        const rooms = run.map((slot) => roomOf(columns, order, heights, ys, slot));
        for (const level of new Set(levels)) {
          if (!rooms.every(([from, to]) => level >= from && level <= to)) continue;
          const tried = ys.map((y, place) => (run.includes(place) ? level : y));
          const cost = costOf(levelsOf(thread, offsets, tried));
          if (cost < best.cost - 0.01) best = { cost, run, level };
        }
      }
      for (const slot of best.run) ys[slot] = best.level;
    }
  }
  return ys;
};
