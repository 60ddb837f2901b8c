import { portName, type Ports } from '#layout/routing/ports.ts';
import { spacing } from '#layout/columns/column-measures.ts';
import type { Columns } from '#layout/columns/thread-columns.ts';

/** A line in the gutter right of a column: the heights at which it enters at the left and leaves at the right. */
export type Crossing = { readonly key: string; readonly left: number; readonly right: number };

export const gutterLines = (
  columns: Columns,
  ports: Ports,
  ys: readonly number[],
): readonly (readonly Crossing[])[] => {
  const gutters: Crossing[][] = columns.captions.slice(1).map(() => []);
  for (const { line, places } of columns.threads) {
    places.slice(1).forEach((to, step) => {
      const from = places[step] ?? to;
      gutters[columns.places[from]?.column ?? 0]?.push({
        key: line.key,
        left: ports.get(portName(line.key, `${from}`, 'right')) ?? ys[from] ?? 0,
        right: ports.get(portName(line.key, `${to}`, 'left')) ?? ys[to] ?? 0,
      });
    });
  }
  return gutters;
};

/** The sum split so that the lines slant as little as they can: by the cube root of the sum of squared climbs. */
export const gutterWidths = (
  gutters: readonly (readonly Crossing[])[],
  stubs: readonly { readonly left: number; readonly right: number }[],
  sum: number,
): readonly number[] => {
  const needs = gutters.map((lines) =>
    Math.cbrt(lines.reduce((total, { left, right }) => total + (right - left) ** 2, 1)),
  );
  const least = gutters.map(
    (_, gutter) => (stubs[gutter]?.right ?? 0) + (stubs[gutter + 1]?.left ?? 0) + spacing.leastSlant,
  );
  const rest = Math.max(0, sum - least.reduce((total, width) => total + width, 0));
  const all = needs.reduce((total, need) => total + need, 0);
  return least.map((width, gutter) => Math.round(width + (rest * (needs[gutter] ?? 0)) / Math.max(all, 1)));
};

/** How much later than at the stub a line begins to slant, and how much sooner it has done so. */
export type Slant = { readonly late: number; readonly soon: number };

type Falling = { readonly key: string; readonly from: number; readonly to: number };

/** By how much two lines that fall side by side, `low` below `high`, must be parted to be told from each other. */
const parting = (low: Falling, high: Falling, room: number): number => {
  if (low.to <= high.to || low.from >= high.to - 12) return 0;
  const slope = Math.max(low.to - low.from, high.to - high.from) / room;
  return Math.max(0, spacing.parted - Math.min(low.from - high.from, low.to - high.to) / Math.max(slope, 0.01));
};

/** Longest chain of partings before each line; lines stand in the order in which they must begin. */
const chain = (
  lines: readonly Falling[],
  part: (first: Falling, then: Falling) => number | null,
): readonly number[] => {
  const late: number[] = [];
  lines.forEach((line, index) => {
    late.push(
      Math.max(
        0,
        ...lines.slice(0, index).map((before, place) => {
          const own = part(before, line);
          return own === null ? 0 : (late[place] ?? 0) + own;
        }),
      ),
    );
  });
  return late;
};

/**
 * Steep lines that fall side by side are parted: the lower one slants sooner, the upper one later. That adds no crossing:
 * of two lines that do not cross, the one ahead on its way is always the one farther along.
 */
const slantsOfFalling = (lines: readonly Falling[], room: number): readonly (readonly [string, Slant])[] => {
  const sorted = lines.toSorted((a, b) => b.from - a.from || b.to - a.to || (a.key < b.key ? 1 : -1));
  const together = (low: Falling, high: Falling): number | null =>
    low.to > high.to && low.from < high.to ? parting(low, high, room) : null;
  const late = chain(sorted, together);
  const soon = chain(sorted.toReversed(), (high, low) => together(low, high)).toReversed();
  const most = Math.max(1, ...late.map((value, index) => value + (soon[index] ?? 0)));
  const scale = Math.min(1, (room * spacing.partedShare) / most);
  return sorted.map(({ key }, index) => [
    key,
    { late: Math.round((late[index] ?? 0) * scale), soon: Math.round((soon[index] ?? 0) * scale) },
  ]);
};

/** The slants of the lines of a gutter, by line key; `room` is what stubs leave of its width. */
export const gutterSlants = (lines: readonly Crossing[], room: number): ReadonlyMap<string, Slant> => {
  const falling = lines.flatMap(({ key, left, right }) => (right > left ? [{ key, from: left, to: right }] : []));
  const rising = lines.flatMap(({ key, left, right }) => (right < left ? [{ key, from: -left, to: -right }] : []));
  return new Map([...slantsOfFalling(falling, room), ...slantsOfFalling(rising, room)]);
};
