import { useEffect, useState } from 'react';

type Place = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

const placeOf = ({ screenX, screenY, outerWidth, outerHeight }: Window): Place => ({
  left: screenX,
  top: screenY,
  width: outerWidth,
  height: outerHeight,
});

/** The share of the smaller window that lies over the other. */
const overlap = (one: Place, other: Place): number => {
  const along = (a: number, aLength: number, b: number, bLength: number): number =>
    Math.max(0, Math.min(a + aLength, b + bLength) - Math.max(a, b));
  const area =
    along(one.left, one.width, other.left, other.width) * along(one.top, one.height, other.top, other.height);
  return area / Math.max(1, Math.min(one.width * one.height, other.width * other.height));
};

const openerPlace = (): Place | null => {
  try {
    return window.opener instanceof Object ? placeOf(window.opener) : null;
  } catch {
    // From a disk a page may not ask the one that opened it where it stands.
    return null;
  }
};

/** Whether the audience's window lies under this one, so that both are on one screen: a mirrored projector shows the notes. */
export function useSameScreen(): boolean {
  const [same, setSame] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => {
      const other = openerPlace();
      setSame(other !== null && overlap(placeOf(window), other) > 0.5);
    }, 2000);
    return () => clearInterval(timer);
  }, []);
  return same;
}
