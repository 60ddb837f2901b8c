import type { Arrangement } from '#core/picture/arrangement.ts';
import { largestZoom, smallestZoom } from '#canvas/elements/units.ts';
import { smallestText } from '#canvas/labels/level-of-detail.ts';

export type Camera = { readonly zoom: number; readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };

/** A picture of three cards is not blown up to fill a screen. */
const largestFit = 1.25;
/** Room for the marks of selection round the outermost cards. */
const margin = 8;

export const clampZoom = (zoom: number): number => Math.min(largestZoom, Math.max(smallestZoom, zoom));

/** The arrangement with its margins; more where a card was moved beyond them. */
const extentOf = ({
  width,
  height,
  cards,
  lines,
}: Arrangement): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } => {
  const xs = [
    ...cards.flatMap((card) => [card.x - card.width / 2 - margin, card.x + card.width / 2 + margin]),
    ...lines.flatMap(({ points }) => points.map(([x]) => x)),
  ];
  const ys = cards.flatMap((card) => [card.y - card.height / 2 - margin, card.y + card.height / 2 + margin]);
  return {
    left: Math.min(0, ...xs),
    right: Math.max(width, ...xs),
    top: Math.min(0, ...ys),
    bottom: Math.max(height, ...ys),
  };
};

/** A zoom of nearly 1 becomes 1 where the picture has the room: sizes are then exactly those of the layout, and sharp. */
const natural = (zoom: number, acrossShare: number, downShare: number): number =>
  Math.abs(zoom - 1) < 0.04 && acrossShare <= 1 && downShare <= 1 ? 1 : zoom;

/**
 * The whole picture in the middle. If its text could not be read then, but could if only the width or only the height
 * decided, that one decides and the picture begins at the other's start: people pan on from there as on a page.
 */
export const fitView = (arrangement: Arrangement, size: Size): Camera => {
  const { left, right, top, bottom } = extentOf(arrangement);
  const across = size.width / Math.max(1, right - left);
  const down = size.height / Math.max(1, bottom - top);
  const whole = clampZoom(natural(Math.min(across, down, largestFit), 1 / across, 1 / down));
  const legible = (zoom: number): boolean => zoom * arrangement.measures.font >= smallestText;
  const longer = clampZoom(Math.min(Math.max(across, down), largestFit));
  const zoom = !legible(whole) && legible(longer) ? longer : whole;
  const place = (start: number, end: number, room: number): number =>
    (end - start) * zoom > room + 1 ? 0 - start * zoom : Math.round((room - (start + end) * zoom) / 2);
  return { zoom, x: place(left, right, size.width), y: place(top, bottom, size.height) };
};
