import type { Highlights } from '#core/drawing/highlights.ts';
import type { DetailLevel } from '#core/drawing/level-of-detail.ts';
import type { Placed, View } from '#core/drawing/placed.ts';
import type { Picture } from '#core/drawing/picture.ts';

/** All that one painting of the lettering needs; lengths on the screen are CSS pixels. */
export type LetteringFrame = {
  readonly picture: Picture;
  readonly highlights: Highlights;
  readonly level: DetailLevel;
  readonly view: View;
  readonly placed: readonly Placed[];
  /** Device pixels in a CSS pixel. */
  readonly ratio: number;
  /** The view stands still, and the labels have their places for it. */
  readonly resting: boolean;
};

export const screenX = (view: View, x: number): number => x * view.zoom + view.x;
export const screenY = (view: View, y: number): number => y * view.zoom + view.y;

/** To whole device pixels, so that text and small marks stay sharp. */
export const snapped = (value: number, ratio: number): number => Math.round(value * ratio) / ratio;

/** Is a screen point in sight, give or take `margin`? */
export const inSight = (view: View, x: number, y: number, margin: number): boolean =>
  x > -margin && y > -margin && x < view.width + margin && y < view.height + margin;
