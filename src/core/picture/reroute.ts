import type { Arrangement, Card, Point, RoutedLine } from './arrangement.ts';

/** How far cards stand from their place in the arrangement, model units. */
export type Offsets = { readonly [id: string]: readonly [dx: number, dy: number] };

type Ends = { readonly from: Card; readonly to: Card };

const stub = 24;
const clearance = 13;
const still: Point = [0, 0];

const shift = ([x, y]: Point, [dx, dy]: Point): Point => [x + dx, y + dy];
const halfway = ([x1, y1]: Point, [x2, y2]: Point): Point => [(x1 + x2) / 2, (y1 + y2) / 2];
const covers = (card: Card, x: number): boolean => Math.abs(x - card.x) < card.width / 2 - 4;

const within = (card: Card, x: number): number =>
  Math.min(card.x + card.width / 2, Math.max(card.x - card.width / 2, x));

/** A plain way between two cards wherever they stand: through the gutter between them, or straight up or down. */
const direct = ({ from, to }: Ends): readonly Point[] => {
  const right = to.x >= from.x ? 1 : -1;
  const start = from.x + (right * from.width) / 2;
  const end = to.x - (right * to.width) / 2;
  const room = (end - start) * right;
  if (room >= 12) {
    const out = Math.min(stub, room / 3) * right;
    return [
      [start, from.y],
      [start + out, from.y],
      [end - out, to.y],
      [end, to.y],
    ];
  }
  const down = to.y >= from.y ? 1 : -1;
  const x =
    (Math.max(from.x - from.width / 2, to.x - to.width / 2) + Math.min(from.x + from.width / 2, to.x + to.width / 2)) /
    2;
  // Cards that stand apart by less than a stub have no x in common: each end keeps to its own.
  return [
    [within(from, x), from.y + (down * from.height) / 2],
    [within(to, x), to.y - (down * to.height) / 2],
  ];
};

/** Ports and stubs go with their cards; null when the cards have passed each other. */
const throughGutter = (points: readonly Point[], a: Point, b: Point): readonly Point[] | null => {
  const last = points.length - 1;
  const moved = points.map((point, index) => {
    if (index <= 1) return shift(point, a);
    return index >= last - 1 ? shift(point, b) : point;
  });
  const [start, corner] = moved;
  const [otherCorner, end] = moved.slice(-2);
  if (!start || !corner || !otherCorner || !end || points.length < 4) return null;
  const way = Math.sign(corner[0] - start[0]) || 1;
  return (otherCorner[0] - corner[0]) * way >= 0 && (end[0] - start[0]) * way > 0 ? moved : null;
};

const roundMargin = (points: readonly Point[], a: Point, b: Point): readonly Point[] | null => {
  const [start, corner, , end] = points;
  if (!start || !corner || !end || points.length !== 4) return null;
  const way = Math.sign(corner[0] - start[0]) || -1;
  const [from, to] = [shift(start, a), shift(end, b)];
  const outermost = Math.max(corner[0] * way, from[0] * way + clearance, to[0] * way + clearance) * way;
  return [from, [outermost, from[1]], [outermost, to[1]], to];
};

const straightDown = (points: readonly Point[], a: Point, b: Point, { from, to }: Ends): readonly Point[] | null => {
  const [start, end] = points;
  if (!start || !end || points.length !== 2) return null;
  const x = start[0] + a[0];
  const kept =
    covers(from, x) && covers(to, x) && Math.sign(end[1] - start[1]) === Math.sign(end[1] + b[1] - start[1] - a[1]);
  return kept ? [shift(start, a), [x, end[1] + b[1]]] : null;
};

const way = (line: RoutedLine, a: Point, b: Point, ends: Ends): readonly Point[] | null => {
  switch (line.kind) {
    case 'gutter':
    case 'slot':
      return throughGutter(line.points, a, b);
    case 'bracket':
    case 'loop':
      return roundMargin(line.points, a, b);
    case 'connector':
      return straightDown(line.points, a, b, ends);
    case 'around':
      return null;
  }
};

const middle = (points: readonly Point[]): Point => {
  const half = points.length / 2;
  return halfway(points[Math.floor(half - 0.5)] ?? still, points[Math.ceil(half - 0.5)] ?? still);
};

const nearest = (points: readonly Point[], [x, y]: Point): number => {
  const distances = points.map(([px, py]) => Math.hypot(px - x, py - y));
  return distances.indexOf(Math.min(...distances));
};

/** The line after its ends have moved by `a` and `b`; `ends` are the cards where they stand now. */
export const reroute = (line: RoutedLine, a: Point, b: Point, ends: Ends): RoutedLine => {
  const together = a[0] === b[0] && a[1] === b[1];
  const points = together ? line.points.map((point) => shift(point, a)) : (way(line, a, b, ends) ?? direct(ends));
  const kept = points.length === line.points.length;
  const before = middle(line.points);
  const by: Point = [middle(points)[0] - before[0], middle(points)[1] - before[1]];
  const corner = line.mark && kept ? nearest(line.points, line.mark) : -1;
  const cornerBefore = line.points[corner];
  const cornerNow = points[corner];
  const onCorner = cornerBefore && cornerNow && line.points.length > 2;
  const markBy: Point = onCorner ? [cornerNow[0] - cornerBefore[0], cornerNow[1] - cornerBefore[1]] : by;
  return {
    ...line,
    points,
    mark: line.mark && (kept ? shift(line.mark, markBy) : middle(points)),
    phrase: line.phrase && { ...line.phrase, x: line.phrase.x + by[0], y: line.phrase.y + by[1] },
  };
};

/** The arrangement with cards moved by their offsets and their lines led after them; nothing else moves. */
export const withOffsets = (arrangement: Arrangement, offsets: Offsets): Arrangement => {
  const moved = new Set(arrangement.cards.filter(({ id }) => offsets[id] !== undefined).map(({ id }) => id));
  if (moved.size === 0) return arrangement;
  const cards = arrangement.cards.map((card): Card => {
    const [dx, dy] = offsets[card.id] ?? still;
    return moved.has(card.id) ? { ...card, x: card.x + dx, y: card.y + dy } : card;
  });
  const byId = new Map(cards.map((card) => [card.id, card]));
  const lines = arrangement.lines.map((line) => {
    const [fromId = '', toId = ''] = line.key.split('|');
    const [from, to] = [byId.get(fromId), byId.get(toId)];
    if (!from || !to || !(moved.has(fromId) || moved.has(toId))) return line;
    return reroute(line, offsets[fromId] ?? still, offsets[toId] ?? still, { from, to });
  });
  return { ...arrangement, cards, lines };
};
