import type { Phase } from '#core/document/schema.ts';
import type { Point, RoutedLine } from '#core/picture/arrangement.ts';
import { ladder } from '#core/picture/ladder.ts';
import { insets } from '#core/picture/silhouettes.ts';
import type { ColumnSide } from '#layout/routing/brackets.ts';
import { portName, type Ports } from '#layout/routing/ports.ts';
import type { Tracks } from './bracket-tracks.ts';
import { spacing } from '#layout/columns/column-measures.ts';
import { placeMarks, type UnmarkedLine } from './place-marks.ts';
import type { Slant } from './gutters.ts';
import type { BracketSides } from './order-ports.ts';
import type { Bracket, Columns, Thread } from '#layout/columns/thread-columns.ts';

/** All that is placed; only the ways of the lines are still open. Lengths are model units, heights count from the top card. */
export type PlacedColumns = Tracks & {
  readonly columns: Columns;
  readonly lefts: readonly number[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly ys: readonly number[];
  readonly ports: Ports;
  readonly sides: BracketSides;
  /** Slants by gutter and line key. */
  readonly slants: readonly ReadonlyMap<string, Slant>[];
};

const hasMark = (phase: Phase): boolean => ladder[phase].mark !== 'none';

const edgeAt = (placed: PlacedColumns, column: number, side: ColumnSide): number =>
  (placed.lefts[column] ?? 0) + (side === 'left' ? 0 : (placed.widths[column] ?? 0));

const outwards = (side: ColumnSide): 1 | -1 => (side === 'left' ? -1 : 1);

const heightAt = (placed: PlacedColumns, key: string, place: number, side: ColumnSide): number =>
  placed.ports.get(portName(key, `${place}`, side)) ?? placed.ys[place] ?? 0;

/** Where a line meets the outline of a card. */
const portAt = (placed: PlacedColumns, key: string, place: number, side: ColumnSide): Point => {
  const { column, node } = placed.columns.places[place] ?? { column: 0, node: null };
  const y = heightAt(placed, key, place, side);
  const height = placed.heights[place] ?? 0;
  const inset =
    node === null ? 0 : insets(node.look, placed.widths[column] ?? 0, height, y - (placed.ys[place] ?? 0))[side];
  return [edgeAt(placed, column, side) - outwards(side) * Math.round(inset), y];
};

/** The end of the level stretch beside a column. */
const stubEnd = (placed: PlacedColumns, place: number, side: ColumnSide, y: number): Point => {
  const column = placed.columns.places[place]?.column ?? 0;
  return [edgeAt(placed, column, side) + outwards(side) * (placed.stubs[column]?.[side] ?? 0), y];
};

const slantFrom = (placed: PlacedColumns, key: string, place: number, side: ColumnSide): Point => {
  const column = placed.columns.places[place]?.column ?? 0;
  const [x, y] = stubEnd(placed, place, side, heightAt(placed, key, place, side));
  const slant = placed.slants[side === 'left' ? column - 1 : column]?.get(key);
  return side === 'left' ? [x - (slant?.soon ?? 0), y] : [x + (slant?.late ?? 0), y];
};

const routeThread = (placed: PlacedColumns, { line, places }: Thread): UnmarkedLine => {
  const [first = 0] = places;
  const last = places.at(-1) ?? first;
  const { key } = line;
  const points = places.flatMap((place): readonly Point[] => {
    const before = place === first ? portAt(placed, key, place, 'right') : slantFrom(placed, key, place, 'left');
    const after = place === last ? portAt(placed, key, place, 'left') : slantFrom(placed, key, place, 'right');
    return [before, after];
  });
  const { middle, places: all } = placed.columns;
  // By the middle card, where lanes meet in few lines; otherwise by the farther card, because near the middle lines crowd.
  const byFirst = places.length === 2 && all[first]?.column === middle && all[last]?.node?.theme === null;
  const ends = [
    stubEnd(placed, first, 'right', heightAt(placed, key, first, 'right')),
    stubEnd(placed, last, 'left', heightAt(placed, key, last, 'left')),
  ];
  return {
    key,
    kind: places.length > 2 ? 'slot' : 'gutter',
    points: all[first]?.node?.id === line.from ? points : points.toReversed(),
    phrase: null,
    places: hasMark(line.phase) ? (byFirst ? ends : ends.toReversed()) : [],
  };
};

/** Shares of a bracket's height at which its mark may stand. */
const alongBracket = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

const routeBracket = (placed: PlacedColumns, { line, from, to }: Bracket): UnmarkedLine => {
  const { key } = line;
  const side = placed.sides.get(key) ?? 'left';
  const ends = [placed.columns.places[from], placed.columns.places[to]];
  const out = spacing.bracket + spacing.track * (placed.tracks.get(key) ?? 0);
  const x = edgeAt(placed, ends[0]?.column ?? 0, side) + outwards(side) * out;
  const [start, end] = [portAt(placed, key, from, side), portAt(placed, key, to, side)];
  return {
    key,
    kind: ends.every((place) => place?.node?.look === 'country') ? 'loop' : 'bracket',
    points: [start, [x, start[1]], [x, end[1]], end],
    phrase: null,
    places: hasMark(line.phase)
      ? alongBracket.map((share) => [x, Math.round(start[1] + share * (end[1] - start[1]))] as const)
      : [],
  };
};

export const routeColumns = (placed: PlacedColumns): readonly RoutedLine[] =>
  placeMarks([
    ...placed.columns.threads.map((thread) => routeThread(placed, thread)),
    ...placed.columns.brackets.map((bracket) => routeBracket(placed, bracket)),
  ]);
