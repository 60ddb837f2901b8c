/** Where a window stands among all that the system spreads its windows over, in CSS pixels. */
export type WindowPlace = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export const isSamePlace = (one: WindowPlace, other: WindowPlace): boolean =>
  one.left === other.left && one.top === other.top && one.width === other.width && one.height === other.height;

/** The share of the smaller window that lies over the other. */
function overlap(one: WindowPlace, other: WindowPlace): number {
  const along = (a: number, aLength: number, b: number, bLength: number): number =>
    Math.max(0, Math.min(a + aLength, b + bLength) - Math.max(a, b));
  const area =
    along(one.left, one.width, other.left, other.width) * along(one.top, one.height, other.top, other.height);
  return area / Math.max(1, Math.min(one.width * one.height, other.width * other.height));
}

/** Whether one window lies over the other, so that a mirrored projector shows both. */
export const isSameScreen = (one: WindowPlace, other: WindowPlace): boolean => overlap(one, other) > 0.5;
