import type { Point } from '#core/picture/arrangement.ts';

/** A stretch of an outline as slide programs know it: where it begins, a straight line, a curve, or its end. */
export type PathPoint =
  | { readonly x: number; readonly y: number; readonly moveTo?: true }
  | {
      readonly x: number;
      readonly y: number;
      readonly curve: {
        readonly type: 'cubic';
        readonly x1: number;
        readonly y1: number;
        readonly x2: number;
        readonly y2: number;
      };
    }
  | { readonly close: true };

const cubic = ([x1, y1]: Point, [x2, y2]: Point, [x, y]: Point): PathPoint => ({
  x,
  y,
  curve: { type: 'cubic', x1, y1, x2, y2 },
});

/** A circular arc from one point to another as curves of a quarter turn at most. Source: SVG 2, appendix B.2. */
const arc = (from: Point, radius: number, isLarge: boolean, isClockwise: boolean, to: Point): readonly PathPoint[] => {
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const half = Math.hypot(dx, dy);
  if (half === 0) return [];
  const r = Math.max(radius, half);
  const away = Math.sqrt(Math.max(0, r ** 2 - half ** 2)) / half;
  const side = isLarge === isClockwise ? -1 : 1;
  const centre: Point = [(from[0] + to[0]) / 2 + side * away * dy, (from[1] + to[1]) / 2 - side * away * dx];
  const start = Math.atan2(from[1] - centre[1], from[0] - centre[0]);
  const end = Math.atan2(to[1] - centre[1], to[0] - centre[0]);
  const turn = 2 * Math.PI;
  const sweep = isClockwise ? (end - start + turn) % turn : -((start - end + turn) % turn);
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6));
  const step = sweep / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  const at = (angle: number): Point => [centre[0] + r * Math.cos(angle), centre[1] + r * Math.sin(angle)];
  const ahead = (angle: number): Point => [-r * Math.sin(angle) * reach, r * Math.cos(angle) * reach];
  return Array.from({ length: count }, (_, index) => {
    const [a, b] = [start + index * step, start + (index + 1) * step];
    const [p, q, out, back] = [at(a), at(b), ahead(a), ahead(b)];
    return cubic([p[0] + out[0], p[1] + out[1]], [q[0] - back[0], q[1] - back[1]], q);
  });
};

const lengths: { readonly [command: string]: number } = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

type Pen = { at: Point; start: Point };

const draw = (command: string, numbers: readonly number[], pen: Pen): readonly PathPoint[] => {
  const upper = command.toUpperCase();
  const isRelative = command !== upper;
  const place = (index: number): Point => {
    const [x = 0, y = 0] = numbers.slice(index, index + 2);
    return isRelative ? [pen.at[0] + x, pen.at[1] + y] : [x, y];
  };
  const [first = 0] = numbers;
  switch (upper) {
    case 'M':
      pen.at = place(0);
      pen.start = pen.at;
      return [{ x: pen.at[0], y: pen.at[1], moveTo: true }];
    case 'L':
      pen.at = place(0);
      return [{ x: pen.at[0], y: pen.at[1] }];
    case 'H':
      pen.at = [isRelative ? pen.at[0] + first : first, pen.at[1]];
      return [{ x: pen.at[0], y: pen.at[1] }];
    case 'V':
      pen.at = [pen.at[0], isRelative ? pen.at[1] + first : first];
      return [{ x: pen.at[0], y: pen.at[1] }];
    case 'C': {
      const curve = cubic(place(0), place(2), place(4));
      pen.at = place(4);
      return [curve];
    }
    case 'Q': {
      const [from, corner, to] = [pen.at, place(0), place(2)];
      const near = ([x, y]: Point): Point => [x + (2 / 3) * (corner[0] - x), y + (2 / 3) * (corner[1] - y)];
      pen.at = to;
      return [cubic(near(from), near(to), to)];
    }
    case 'A': {
      const to = place(5);
      const curves = arc(pen.at, first, numbers[3] === 1, numbers[4] === 1, to);
      pen.at = to;
      return curves;
    }
    default:
      pen.at = pen.start;
      return [{ close: true }];
  }
};

/** SVG path data, of the commands that our shapes use, as points; arcs are circular. */
export const pathPoints = (data: string): readonly PathPoint[] => {
  const pen: Pen = { at: [0, 0], start: [0, 0] };
  return [...data.matchAll(/([MLHVCQAZ])([^MLHVCQAZ]*)/giu)].flatMap(([, command = '', rest = '']) => {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gu) ?? []).map(Number);
    const length = lengths[command.toUpperCase()] ?? 0;
    if (length === 0) return draw(command, [], pen);
    const runs = Array.from({ length: Math.floor(numbers.length / length) }, (_, run) =>
      numbers.slice(run * length, (run + 1) * length),
    );
    // After the first point of a move, further points are lines to.
    const later = command === 'M' ? 'L' : command === 'm' ? 'l' : command;
    return runs.flatMap((run, index) => draw(index === 0 ? command : later, run, pen));
  });
};

/** Points moved and scaled: those of the path's (0, 0) come to lie at `x`, `y`. */
export const placed = (points: readonly PathPoint[], x: number, y: number, scale: number): readonly PathPoint[] =>
  points.map((point): PathPoint => {
    if ('close' in point) return point;
    const at = { x: x + point.x * scale, y: y + point.y * scale };
    if (!('curve' in point)) return { ...point, ...at };
    const { x1, y1, x2, y2 } = point.curve;
    const curve = {
      type: 'cubic',
      x1: x + x1 * scale,
      y1: y + y1 * scale,
      x2: x + x2 * scale,
      y2: y + y2 * scale,
    } as const;
    return { ...at, curve };
  });
