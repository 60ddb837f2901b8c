import type { Camera } from './fit-view.ts';

/** cubic-bezier(.4, 0, .2, 1) at a share of time: starts and ends gently. */
export const eased = (time: number): number => {
  const bezier = (t: number, a: number, b: number): number =>
    3 * (1 - t) ** 2 * t * a + 3 * (1 - t) * t ** 2 * b + t ** 3;
  let [low, high] = [0, 1];
  for (let step = 0; step < 20; step += 1) {
    const t = (low + high) / 2;
    if (bezier(t, 0.4, 0.2) < time) low = t;
    else high = t;
  }
  return bezier((low + high) / 2, 0, 1);
};

/** Between two cameras: what stands still on the screen in both stands still on the way. */
export const between = (from: Camera, to: Camera, share: number): Camera => {
  if (Math.abs(from.zoom - to.zoom) < 1e-6) {
    return { zoom: to.zoom, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  }
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const along = (zoom - from.zoom) / (to.zoom - from.zoom);
  return { zoom, x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along };
};

/** Too far to follow with the eyes: such moves are cuts, because long zooming flights make some people ill. */
export const isFar = (from: Camera, to: Camera, width: number): boolean => {
  const times = Math.max(from.zoom / to.zoom, to.zoom / from.zoom);
  return times > 3 || Math.hypot(to.x - from.x, to.y - from.y) > 1.5 * width * Math.max(1, to.zoom / from.zoom);
};
