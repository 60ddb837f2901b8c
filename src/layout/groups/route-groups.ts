import type { LayoutInput, LayoutLine, Point, RoutedLine } from '#core/picture/arrangement.ts';
import { ladder } from '#core/picture/ladder.ts';
import { insets } from '#core/picture/silhouettes.ts';
import { assignTracks, type ColumnSide, type Span } from '#layout/routing/brackets.ts';
import { claimsByEdge, portName, spreadPorts, type PortClaim } from '#layout/routing/ports.ts';
import type { Closed } from './collapse.ts';
import { spacing } from './group-measures.ts';
import type { PlacedCard, PlacedLanes } from './place-lanes.ts';
import { pairName } from './stack-lanes.ts';

/** A line with its ends, the left one first; lines within a lane run beside it. */
type Way = {
  readonly line: LayoutLine;
  readonly from: PlacedCard;
  readonly to: PlacedCard;
  readonly edges: readonly [ColumnSide, ColumnSide];
  readonly beside: ColumnSide | null;
};

const waysOf = (input: LayoutInput, closed: Closed, placed: PlacedLanes): readonly Way[] =>
  input.lines
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap((line): readonly Way[] => {
      const [a, b] = [placed.cards.get(line.from), placed.cards.get(line.to)];
      if (a === undefined || b === undefined || a === b) return [];
      if (a.lane === b.lane) {
        const pair = pairName(closed.blockOf.get(line.from) ?? 0, closed.blockOf.get(line.to) ?? 0);
        const side = placed.sides.get(pair) ?? (a.lane === 0 ? 'left' : 'right');
        return [{ line, from: a, to: b, edges: [side, side], beside: side }];
      }
      const [from, to] = a.lane < b.lane ? [a, b] : [b, a];
      return [{ line, from, to, edges: ['right', 'left'], beside: null }];
    });

/** Line ends by the heights they lead to; lines beside the lane outermost. */
const portsOf = (ways: readonly Way[], cards: ReadonlyMap<string, PlacedCard>): ReadonlyMap<string, number> => {
  const claims = ways.flatMap(({ line, from, to, edges, beside }): readonly PortClaim[] => {
    const down = from.y < to.y ? 1 : -1;
    return [
      { key: line.key, card: from.face.id, edge: edges[0], group: beside ? down : 0, rank: beside ? -to.y : to.y },
      {
        key: line.key,
        card: to.face.id,
        edge: edges[1],
        group: beside ? (down === 1 ? -1 : 1) : 0,
        rank: beside ? -from.y : from.y,
      },
    ];
  });
  return spreadPorts(claimsByEdge(claims), (id) => cards.get(id)?.face.height ?? 0, spacing.ports);
};

const outwards = (side: ColumnSide): 1 | -1 => (side === 'left' ? -1 : 1);

/** From a card to the edge of its lane: straight, or from within an opened group through the alley under its row. */
const exit = (placed: PlacedLanes, card: PlacedCard, side: ColumnSide, offset: number): readonly Point[] => {
  const { face, look } = card;
  const y = Math.round(card.y + offset);
  const inset = Math.round(insets(look, face.width, face.height, offset)[side]);
  const port: Point = [card.x + outwards(side) * (face.width / 2 - inset), y];
  const lane = placed.lanes[card.lane];
  const edge = side === 'left' ? (lane?.left ?? 0) : (lane?.right ?? 0);
  if (!card.hidden[side]) return [port, [edge, y]];
  const beside = card.x + outwards(side) * (face.width / 2 + spacing.columns / 2);
  return [port, [beside, y], [beside, card.alley], [edge, card.alley]];
};

const withoutRepeats = (points: readonly Point[]): readonly Point[] =>
  points.filter(([x, y], index) => {
    const before = points[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });

/** Tracks of the lines beside each lane, by lane and side and then by line key. */
const tracksOf = (ways: readonly Way[], exits: readonly Exits[]): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const spans = new Map<string, Span[]>();
  for (const [index, { line, from, beside }] of ways.entries()) {
    if (beside === null) continue;
    const [a = 0, b = 0] = (exits[index] ?? []).map((points) => points.at(-1)?.[1] ?? 0);
    const name = `${from.lane} ${beside}`;
    spans.set(name, [...(spans.get(name) ?? []), { key: line.key, top: Math.min(a, b), bottom: Math.max(a, b) }]);
  }
  return new Map([...spans].map(([name, own]) => [name, assignTracks(own)]));
};

type Exits = readonly [from: readonly Point[], to: readonly Point[]];

/** Along a lane, in its track. */
const along = (
  beside: ColumnSide,
  tracks: ReadonlyMap<string, number>,
  key: string,
  start: Point,
  end: Point,
): readonly Point[] => {
  const step = Math.min(spacing.track, spacing.mostTracks / Math.max(1, ...tracks.values()));
  const x = start[0] + outwards(beside) * Math.round(spacing.bracket + step * (tracks.get(key) ?? 0));
  return [
    [x, start[1]],
    [x, end[1]],
  ];
};

/** From lane to lane, and past the middle between two of its blocks. */
const across = (
  closed: Closed,
  placed: PlacedLanes,
  { line, from, to }: Way,
  start: Point,
  end: Point,
): readonly Point[] => {
  const { stack, stubs } = placed;
  const middle = placed.lanes[1];
  const channel = stack.channels.get(pairName(closed.blockOf.get(line.from) ?? 0, closed.blockOf.get(line.to) ?? 0));
  const first: Point = [start[0] + (from.lane === 1 ? stubs.right : spacing.stub), start[1]];
  const last: Point = [end[0] - (to.lane === 1 ? stubs.left : spacing.stub), end[1]];
  if (to.lane - from.lane < 2 || channel === undefined || middle === undefined) return [first, last];
  const y = Math.round((stack.firstChannels[channel.gap] ?? 0) + channel.place * stack.pitch);
  return [first, [middle.left - stubs.left, y], [middle.right + stubs.right, y], last];
};

/** Every line from its `from` to its `to`: level out of the lane, slanting through the gutter, level into the next. */
export const routeGroups = (input: LayoutInput, closed: Closed, placed: PlacedLanes): readonly RoutedLine[] => {
  const ways = waysOf(input, closed, placed);
  const ports = portsOf(ways, placed.cards);
  const exits = ways.map(({ line, from, to, edges }): Exits => [
    exit(placed, from, edges[0], ports.get(portName(line.key, from.face.id, edges[0])) ?? 0),
    exit(placed, to, edges[1], ports.get(portName(line.key, to.face.id, edges[1])) ?? 0),
  ]);
  const tracks = tracksOf(ways, exits);
  const noTracks = new Map<string, number>();
  return ways.map((way, index): RoutedLine => {
    const { line, from, to, beside } = way;
    const [out, into] = exits[index] ?? [[], []];
    const start: Point = out.at(-1) ?? [0, 0];
    const end: Point = into.at(-1) ?? [0, 0];
    const through =
      beside === null
        ? across(closed, placed, way, start, end)
        : along(beside, tracks.get(`${from.lane} ${beside}`) ?? noTracks, line.key, start, end);
    const points = withoutRepeats([...out, ...through, ...into.toReversed()]);
    const corner = (from.lane === 1 ? through[0] : through.at(-1)) ?? start;
    const mark: Point = beside === null ? corner : [corner[0], Math.round((start[1] + end[1]) / 2)];
    return {
      key: line.key,
      kind: beside !== null ? 'bracket' : to.lane - from.lane === 2 ? 'slot' : 'gutter',
      points: from.face.id === line.from ? points : points.toReversed(),
      mark: ladder[line.phase].mark === 'none' ? null : mark,
      phrase: null,
    };
  });
};
