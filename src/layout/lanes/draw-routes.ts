import type { Look } from '#core/document/schema.ts';
import type { LayoutLine, Point, RoutedLine } from '#core/picture/arrangement.ts';
import { insets } from '#core/picture/silhouettes.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import { wrapLabel } from '#core/picture/wrap-label.ts';
import { portName, type Ports } from '#layout/routing/ports.ts';
import type { CardSet } from './cards/card-sets.ts';
import type { Route } from './choose-routes.ts';
import type { SideName } from '#layout/lane-order/plan-lanes.ts';
import type { Widths } from './widths.ts';

/** A card, or a slot, as a rectangle about its middle; lines end at the outline its look draws in it. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: Look | null;
};

export type Drawing = {
  readonly set: CardSet;
  readonly widths: Widths;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly ports: Ports;
  readonly lines: ReadonlyMap<string, LayoutLine>;
  /** Right end and height of each caption: connectors keep clear of it. */
  readonly captions: readonly { readonly right: number; readonly y: number }[];
  readonly phrases: boolean;
};

type Drawn = Omit<RoutedLine, 'key'> & { readonly start: string };

const out = (side: SideName): number => (side === 'left' ? -1 : 1);
const nowhere: Box = { x: 0, y: 0, width: 0, height: 0, look: null };

const round = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

const boxOf = (drawing: Drawing, id: string): Box => drawing.boxes.get(id) ?? nowhere;

const portOf = (drawing: Drawing, key: string, id: string, edge: SideName): Point => {
  const { x, y, width, height, look } = boxOf(drawing, id);
  const port = drawing.ports.get(portName(key, id, edge)) ?? 0;
  const inset = look === null ? 0 : insets(look, width, height, port)[edge];
  return round([x + out(edge) * (width / 2 - inset), y + port]);
};

const facing = (side: SideName): SideName => (side === 'left' ? 'right' : 'left');

/** From a card of a side lane to a row of the middle: stub, slant, stub. */
const throughGutter = (drawing: Drawing, key: string, side: SideName, card: string, row: string): readonly Point[] => {
  const near = portOf(drawing, key, card, facing(side));
  const far = portOf(drawing, key, row, side);
  const { columns, stubs } = drawing.widths;
  const [start, end] =
    side === 'left' ? [columns.left.to, columns.middle.from] : [columns.right.from, columns.middle.to];
  const stub = start - out(side) * drawing.set.sideStub;
  return [near, [stub, near[1]], [end + out(side) * stubs[side], far[1]], far];
};

const gutter = (drawing: Drawing, { key, side, card, row }: Extract<Route, { kind: 'gutter' }>): Drawn => {
  const points = throughGutter(drawing, key, side, card, row);
  return { kind: 'gutter', points, mark: points[2] ?? null, phrase: null, start: card };
};

const slot = (drawing: Drawing, { key, left, right }: Extract<Route, { kind: 'slot' }>): Drawn => {
  const first = throughGutter(drawing, key, 'left', left, key);
  const second = throughGutter(drawing, key, 'right', right, key).toReversed();
  const box = boxOf(drawing, key);
  const { phraseFont } = drawing.set;
  const text = drawing.phrases && box.height > phraseFont ? (drawing.lines.get(key)?.phrase ?? '') : '';
  const phrase = text === '' ? null : { text, x: box.x - box.width / 2, y: Math.round(box.y - phraseFont * 0.7) };
  return {
    kind: 'slot',
    points: [...first.slice(0, 3), ...second.slice(1)],
    mark: first[2] ?? null,
    phrase,
    start: left,
  };
};

/** Straight down between two rows, its words beside it. */
const connector = (drawing: Drawing, { key, upper, lower }: Extract<Route, { kind: 'connector' }>): Drawn => {
  const { set, widths } = drawing;
  const [a, b] = [boxOf(drawing, upper), boxOf(drawing, lower)];
  const top = a.y + a.height / 2;
  const bottom = b.y - b.height / 2;
  const from = Math.max(a.x - a.width / 2, b.x - b.width / 2);
  const words = drawing.phrases ? (drawing.lines.get(key)?.phrase ?? '') : '';
  const caption = drawing.captions.find(({ y }) => y > top && y < bottom);
  const room = widths.columns.middle.to - from;
  const box = { width: room - 36, size: set.phraseFont, weight: 400, maxLines: 1 } as const;
  const text = wrapLabel(words, box).lines[0] ?? '';
  const usual = (widths.columns.middle.from + widths.columns.middle.to) / 2 - set.connector;
  const latest = widths.columns.middle.to - 8 - measureText(text, set.phraseFont);
  const x = Math.round(
    Math.max(Math.min(usual, latest - 8), from + 16, caption === undefined ? 0 : caption.right + 14),
  );
  // Beside a caption there may be no room left for the words.
  const fits = x + 8 + measureText(text, set.phraseFont) <= widths.columns.middle.to;
  const phrase = text === '' || !fits ? null : { text, x: x + 8, y: Math.round((top + bottom) / 2) };
  return {
    kind: 'connector',
    points: [
      [x, top],
      [x, bottom],
    ],
    mark: null,
    phrase,
    start: upper,
  };
};

/** From under a card to a satellite that does not stand next to it, down the satellites' indent. */
const elbow = (drawing: Drawing, { key, upper, lower, place, of }: Extract<Route, { kind: 'elbow' }>): Drawn => {
  const a = boxOf(drawing, upper);
  const low = boxOf(drawing, lower);
  const end = portOf(drawing, key, lower, 'left');
  const edge = low.x - low.width / 2;
  const x = Math.round(edge - drawing.set.indent * (0.3 + (0.4 * (place + 0.5)) / of));
  const mark: Point = [x, Math.round(low.y - low.height / 2 - drawing.set.gap / 2)];
  return { kind: 'bracket', points: [[x, a.y + a.height / 2], [x, end[1]], end], mark, phrase: null, start: upper };
};

/** The middle of the longest stretch that no stub crosses. */
const freeMiddle = (from: number, to: number, crossed: readonly number[]): number => {
  const stops = [from, ...crossed.filter((y) => y > from && y < to).toSorted((a, b) => a - b), to];
  let best: readonly [number, number] = [from, from];
  for (const [index, stop] of stops.entries()) {
    const next = stops[index + 1] ?? stop;
    if (next - stop > best[1] - best[0]) best = [stop, next];
  }
  return Math.round((best[0] + best[1]) / 2);
};

/** How far marks of nested brackets stand from their middles, by track. */
const stagger = [0, 16, -16] as const;

const bracket = (drawing: Drawing, route: Extract<Route, { kind: 'bracket' }>, crossed: readonly number[]): Drawn => {
  const { set, widths } = drawing;
  const a = portOf(drawing, route.key, route.upper, route.edge);
  const b = portOf(drawing, route.key, route.lower, route.edge);
  const column = widths.columns[route.column];
  const x =
    (route.edge === 'left' ? column.from : column.to) + out(route.edge) * (set.bracket + set.track * route.track);
  // Tracks lie closer than marks are wide: marks of nested brackets stand one below the other.
  const low = Math.min(a[1], b[1]) + 12;
  const high = Math.max(a[1], b[1]) - 12;
  const nested = freeMiddle(a[1], b[1], crossed) + (stagger[route.track % stagger.length] ?? 0);
  const mark: Point = [x, low > high ? Math.round((low + high) / 2) : Math.min(high, Math.max(low, nested))];
  return { kind: 'bracket', points: [a, [x, a[1]], [x, b[1]], b], mark, phrase: null, start: route.upper };
};

/** Out of the head of a lane, round its outer edge and under it, to a card at the foot of the middle. */
const loop = (drawing: Drawing, { key, side, country, foot, track }: Extract<Route, { kind: 'loop' }>): Drawn => {
  const { set, widths } = drawing;
  const a = portOf(drawing, key, country, side);
  const b = portOf(drawing, key, foot, side);
  const column = widths.columns[side];
  const x = (side === 'left' ? column.from : column.to) + out(side) * (set.bracket + set.track * track);
  const middle = side === 'left' ? widths.columns.middle.from : widths.columns.middle.to;
  const mark: Point = [middle + out(side) * widths.stubs[side], b[1]];
  return { kind: 'loop', points: [a, [x, a[1]], [x, b[1]], b], mark, phrase: null, start: country };
};

const draw = (drawing: Drawing, route: Route, stubs: { readonly [S in SideName]: readonly number[] }): Drawn => {
  switch (route.kind) {
    case 'gutter':
      return gutter(drawing, route);
    case 'slot':
      return slot(drawing, route);
    case 'connector':
      return connector(drawing, route);
    case 'elbow':
      return elbow(drawing, route);
    case 'bracket':
      return bracket(drawing, route, route.column === 'middle' ? stubs[route.edge] : []);
    case 'loop':
      return loop(drawing, route);
  }
};

/** Every line as points from its `from` to its `to`. */
export const drawRoutes = (drawing: Drawing, routes: readonly Route[]): readonly RoutedLine[] => {
  const stubs: { readonly [S in SideName]: number[] } = { left: [], right: [] };
  for (const route of routes)
    if (route.kind === 'gutter') stubs[route.side].push(portOf(drawing, route.key, route.row, route.side)[1]);
  return routes
    .map(({ key }, index) => ({ key, index }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap(({ key, index }): readonly RoutedLine[] => {
      const route = routes[index];
      const line = drawing.lines.get(key);
      if (route === undefined || line === undefined) return [];
      const { start, points, mark, ...rest } = draw(drawing, route, stubs);
      const whole = points.map(round);
      const marked = line.phase === 'fact' ? null : mark;
      return [{ key, ...rest, mark: marked, points: line.from === start ? whole : whole.toReversed() }];
    });
};
