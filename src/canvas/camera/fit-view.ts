import type { Arrangement } from '#core/picture/arrangement.ts';
import { largestZoom, smallestZoom } from '#canvas/elements/units.ts';
import { smallestText } from '#canvas/labels/level-of-detail.ts';

export type Camera = { readonly zoom: number; readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };

/** A picture of three cards is not blown up to fill a screen. */
const largestFit = 1.25;
/** Room for badges and the marks of selection round the outermost cards. */
const margin = 14;

export const clampZoom = (zoom: number): number => Math.min(largestZoom, Math.max(smallestZoom, zoom));

/** What the cards and lines take, which may be more than the arrangement's own width. */
const extentOf = ({
  cards,
  lines,
  captions,
}: Arrangement): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } => {
  const xs = [
    ...cards.flatMap(({ x, width }) => [x - width / 2, x + width / 2]),
    ...lines.flatMap(({ points }) => points.map(([x]) => x)),
  ];
  const ys = [
    ...cards.flatMap(({ y, height }) => [y - height / 2, y + height / 2]),
    ...captions.map(({ y }) => y - 10),
  ];
  const edge = (pick: (...values: number[]) => number, values: readonly number[]): number =>
    values.length === 0 ? 0 : pick(...values);
  return { left: edge(Math.min, xs), right: edge(Math.max, xs), top: edge(Math.min, ys), bottom: edge(Math.max, ys) };
};

/**
 * The whole picture in the middle. If its text could not be read then and only the width is short, the height decides and
 * the picture starts at the left: people pan sideways as they would on a page.
 */
export const fitView = (arrangement: Arrangement, size: Size): Camera => {
  const { left, right, top, bottom } = extentOf(arrangement);
  const across = (size.width - 2 * margin) / Math.max(1, right - left);
  const down = (size.height - 2 * margin) / Math.max(1, bottom - top);
  const whole = clampZoom(Math.min(across, down, largestFit));
  const legible = (zoom: number): boolean => zoom * arrangement.measures.font >= smallestText;
  const tall = clampZoom(Math.min(down, largestFit));
  const zoom = !legible(whole) && legible(tall) ? tall : whole;
  const x = zoom === whole ? (size.width - (right + left) * zoom) / 2 : margin - left * zoom;
  return { zoom, x, y: (size.height - (bottom + top) * zoom) / 2 };
};
