import type { Look } from '#core/document/schema.ts';
import type { Card, LayoutLine, Point, RoutedLine } from '#core/picture/arrangement.ts';
import { compareIds } from '#layout/lane-order/known-lines.ts';
import { lengthOf } from './boxes.ts';
import { createWayFinder, type Corner, type Obstacle, type WayFinder } from './find-ways.ts';
import { levelEnds } from './level-ends.ts';
import { placeMarks } from './place-marks.ts';
import { lengthOfWay, partWays, type Way } from './part-ways.ts';
import { endAt, leave, pointOf, spreadEnds, type End } from './spread-ends.ts';

/** What is routed: lines between cards that stand, past all of them and past whatever else is to be kept free. */
export type Standing = {
  readonly cards: readonly Card[];
  readonly lines: readonly LayoutLine[];
  readonly looks: ReadonlyMap<string, Look>;
  /** Captions, bars and the like; the lines of their owner may cross them. */
  readonly keepFree?: readonly Obstacle[];
  /** Lines that are drawn already: new ones end beside theirs. */
  readonly drawn?: readonly RoutedLine[];
};

/** How far lines keep from cards: at best, where cards stand close, and where nothing else is left. */
const clearances = [9, 6, 3.5] as const;
/** Past so many cards a way round each is neither affordable nor seen: lines go straight, under the cards. */
const mostCards = 150;

type Routing = {
  readonly finders: readonly WayFinder[];
  readonly boxes: ReadonlyMap<string, Card>;
  readonly looks: Standing['looks'];
};

const lookOf = ({ looks }: Routing, id: string): Look => looks.get(id) ?? 'subject';

/** The shortest way at the widest clearance that has one; straight through where none has. */
const cornersBetween = ({ finders }: Routing, a: Point, b: Point, line: LayoutLine): readonly Corner[] => {
  for (const finder of finders) {
    const corners = finder.find(a, b, line);
    if (corners !== null) return corners;
  }
  return [];
};

type Draft = { readonly line: LayoutLine; readonly from: Card; readonly to: Card; readonly corners: readonly Corner[] };

/** Which way each line goes, from middle to middle: that says on which side it leaves its cards. */
const draft = (routing: Routing, line: LayoutLine): readonly Draft[] => {
  const [from, to] = [routing.boxes.get(line.from), routing.boxes.get(line.to)];
  if (from === undefined || to === undefined || from === to) return [];
  return [{ line, from, to, corners: cornersBetween(routing, [from.x, from.y], [to.x, to.y], line) }];
};

/** Longer ways bend further out: they leave their card on that side of the shorter ones. */
const bendAt = (corner: Corner | undefined, length: number): Point =>
  corner === undefined ? [0, 0] : [corner.outwards[0] * length, corner.outwards[1] * length];

const endsOf = ({ line, from, to, corners }: Draft): readonly [End, End] => {
  const [a, b]: readonly [Point, Point] = [
    [from.x, from.y],
    [to.x, to.y],
  ];
  const [first, last] = [corners[0], corners.at(-1)];
  const length = lengthOfWay({ line, start: a, end: b, corners });
  return [
    leave(line.key, line.from, from, first?.at ?? b, bendAt(first, length)),
    leave(line.key, line.to, to, last?.at ?? a, bendAt(last, length)),
  ];
};

const endsOfDrawn = (line: RoutedLine, { boxes }: Routing): readonly End[] => {
  const [from = '', to = ''] = line.key.split('|');
  const ends = [
    [from, line.points[0]],
    [to, line.points.at(-1)],
  ] as const;
  return ends.flatMap(([id, point]) => {
    const box = boxes.get(id);
    return box === undefined || point === undefined ? [] : [endAt(line.key, id, box, point)];
  });
};

/** The way of a draft between the places where it leaves its cards; a new one where a card now stands in the way. */
const wayOf = (routing: Routing, drafted: Draft, start: End, end: End): Way => {
  const { line, from, to } = drafted;
  const a = pointOf(start, from, lookOf(routing, line.from));
  const b = pointOf(end, to, lookOf(routing, line.to));
  const first = drafted.corners[0]?.at ?? b;
  const last = drafted.corners.at(-1)?.at ?? a;
  const alone = drafted.corners.length === 0;
  const kept = routing.finders.some(
    ({ isClear }) =>
      isClear(a, first, alone ? [line.from, line.to] : [line.from]) && (alone || isClear(last, b, [line.to])),
  );
  return { line, start: a, end: b, corners: kept ? drafted.corners : cornersBetween(routing, a, b, line) };
};

/**
 * Lines between the cards of any picture: straight where no card stands between their ends, else the shortest way round
 * the corners of those that do. Lines of one side leave it apart from each other, and those that bend at one corner bend
 * apart. The same for any order of cards and lines.
 */
export const routeAround = ({ cards, lines, looks, keepFree = [], drawn = [] }: Standing): readonly RoutedLine[] => {
  const boxes = new Map(cards.map((card) => [card.id, card]));
  const obstacles: readonly Obstacle[] = [...cards.map((card) => ({ ...card, owner: card.id })), ...keepFree].toSorted(
    (a, b) => compareIds(a.owner, b.owner) || a.x - b.x || a.y - b.y,
  );
  const past = cards.length > mostCards ? [] : obstacles;
  const routing = { finders: clearances.map((clearance) => createWayFinder(past, clearance)), boxes, looks };
  const drafts = lines.toSorted((a, b) => compareIds(a.key, b.key)).flatMap((line) => draft(routing, line));
  const fixed = drawn.flatMap((line) => endsOfDrawn(line, routing));
  const ends = levelEnds(spreadEnds(drafts.flatMap(endsOf), fixed, boxes), boxes);
  const found = new Map(ends.map((end) => [`${end.line} ${end.card}`, end]));
  const ways = drafts.flatMap((drafted) => {
    const { key, from, to } = drafted.line;
    const [start, end] = [found.get(`${key} ${from}`), found.get(`${key} ${to}`)];
    return start === undefined || end === undefined ? [] : [wayOf(routing, drafted, start, end)];
  });
  const isClear = routing.finders.at(-1)?.isClear ?? (() => true);
  return placeMarks(
    partWays(ways, isClear).map(({ line, points }) => ({ line, points: points.map(whole).filter(isNew) })),
  );
};

const whole = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

const isNew = (point: Point, index: number, points: readonly Point[]): boolean => {
  const before = points[index - 1];
  return before === undefined || lengthOf(before, point) > 0 || points.length === 2;
};
