import type { Point } from '#core/picture/arrangement.ts';
import type { PictureLine } from './picture.ts';

type Origin = { readonly zoom: number; readonly x: number; readonly y: number };

/** From a line's mark along the line towards its longer side, in pixels on the screen; null for a line without a mark. */
export const besideMark = ({ line }: PictureLine, view: Origin, distance: number): Point | null => {
  const { mark, points } = line;
  if (mark === null) return null;
  const [x, y] = [mark[0] * view.zoom + view.x, mark[1] * view.zoom + view.y];
  const [start, end] = [points[0] ?? mark, points.at(-1) ?? mark];
  const nearEnd = Math.hypot(end[0] - mark[0], end[1] - mark[1]) < Math.hypot(start[0] - mark[0], start[1] - mark[1]);
  const inner = points.slice(1, -1).filter(([px, py]) => Math.hypot(px - mark[0], py - mark[1]) > 2);
  const [tx, ty] = nearEnd ? (inner.at(-1) ?? start) : (inner[0] ?? end);
  const length = Math.hypot(tx - mark[0], ty - mark[1]) || 1;
  return [x + ((tx - mark[0]) / length) * distance, y + ((ty - mark[1]) / length) * distance];
};
