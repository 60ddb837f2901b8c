import type { PhaseMark } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { markStroke } from '#core/drawing/sizes.ts';

const paths = new Map<string, Path2D>();

/** Parsed once; there are a few dozen shapes. */
export const pathOf = (data: string): Path2D => {
  const known = paths.get(data);
  if (known) return known;
  const path = new Path2D(data);
  paths.set(data, path);
  return path;
};

/** Leaves the transform as it was. */
export const paintAt = (
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  scale: number,
  paint: () => void,
): void => {
  context.translate(x, y);
  context.scale(scale, scale);
  paint();
  context.scale(1 / scale, 1 / scale);
  context.translate(-x, -y);
};

/** A phase mark of this side round a point; `ground` is what lies behind it. */
export const paintMark = (
  context: CanvasRenderingContext2D,
  mark: PhaseMark,
  x: number,
  y: number,
  side: number,
  ink: string,
  ground: string,
): void => {
  const shape = marks[mark];
  paintAt(context, x, y, side, () => {
    if (shape.ground !== null) {
      context.fillStyle = ground;
      context.fill(pathOf(shape.ground));
      context.strokeStyle = ink;
      context.lineWidth = markStroke;
      context.lineJoin = 'miter';
      context.stroke(pathOf(shape.ground));
    }
    if (shape.ink !== null) {
      context.fillStyle = ink;
      context.fill(pathOf(shape.ink));
    }
  });
};
