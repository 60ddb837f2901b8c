import type { Step } from '#core/document/schema.ts';
import type { Arrangement, Card, Frame } from '#core/picture/arrangement.ts';
import { wholeZoom } from '#core/picture/fit-zoom.ts';
import type { PlaceCamera } from '#core/view/place.ts';
import { safeShare } from './audience-frame.ts';

/** Room round the cards for their borders and for what juts out of them, model units. */
const margin = 8;

/** The middle and the size of some cards together. */
function extentOf(cards: readonly Card[]): { cx: number; cy: number; width: number; height: number } {
  const left = Math.min(...cards.map(({ x, width }) => x - width / 2));
  const right = Math.max(...cards.map(({ x, width }) => x + width / 2));
  const top = Math.min(...cards.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...cards.map(({ y, height }) => y + height / 2));
  return { cx: (left + right) / 2, cy: (top + bottom) / 2, width: right - left, height: bottom - top };
}

/** What a frame shows when it is filled by these cards; null where none of them stands. */
export function cameraOn(arrangement: Arrangement, ids: readonly string[], frame: Frame): PlaceCamera | null {
  const wanted = new Set(ids);
  const cards = arrangement.cards.filter(({ id }) => wanted.has(id));
  if (cards.length === 0) return null;
  const { cx, cy, width, height } = extentOf(cards);
  const zoom = wholeZoom({ width: width + 2 * margin, height: height + 2 * margin }, frame);
  return { cx, cy, width: frame.width / zoom };
}

/** What a frame shows of all of an arrangement. */
function cameraOnAll({ width, height }: Arrangement, frame: Frame): PlaceCamera {
  return { cx: width / 2, cy: height / 2, width: frame.width / wholeZoom({ width, height }, frame) };
}

/**
 * What a frame shows of the picture of a step: `frame` is what is surely seen, `camera.w` is told of the whole width.
 * Cards to be fitted that are not there are not waited for.
 */
export function cameraOfStep({ camera }: Pick<Step, 'camera'>, arrangement: Arrangement, frame: Frame): PlaceCamera {
  if (camera !== undefined && !('fit' in camera)) return { cx: camera.cx, cy: camera.cy, width: camera.w * safeShare };
  const fitted = camera === undefined ? null : cameraOn(arrangement, camera.fit, frame);
  return fitted ?? cameraOnAll(arrangement, frame);
}

/**
 * What of a picture fills a screen, as it goes into a step: the cards that are wholly in sight, which fill any other
 * screen too. Nothing where that is all of them, as in a picture seen whole.
 */
export function captureCamera(
  { cards }: Pick<Arrangement, 'cards'>,
  seen: { readonly cx: number; readonly cy: number; readonly width: number; readonly height: number },
): Step['camera'] {
  const within = (middle: number, length: number, at: number, most: number): boolean =>
    Math.abs(middle - at) + length / 2 <= most / 2 + 1;
  const inSight = cards.filter(
    ({ x, y, width, height }) => within(x, width, seen.cx, seen.width) && within(y, height, seen.cy, seen.height),
  );
  return inSight.length === 0 || inSight.length === cards.length ? undefined : { fit: inSight.map(({ id }) => id) };
}
