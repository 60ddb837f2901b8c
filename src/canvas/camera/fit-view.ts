import type { Arrangement, Frame } from '#core/picture/arrangement.ts';
import { fitZoom, frameMargin, wholeZoom } from '#core/picture/fit-zoom.ts';
import { largestZoom, smallestZoom } from '#canvas/elements/units.ts';

export type Camera = { readonly zoom: number; readonly x: number; readonly y: number };

export const clampZoom = (zoom: number): number => Math.min(largestZoom, Math.max(smallestZoom, zoom));

type Extent = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Room for the marks of selection round a card. */
const margin = 8;

/** What a card takes of a length; nothing inside the picture, which has its own room for the marks. */
const beyond = (middle: number, length: number, most: number): readonly number[] => {
  const [start, end] = [middle - length / 2, middle + length / 2];
  return start < 0 || end > most ? [start - margin, end + margin] : [];
};

/** The arrangement with its margins; more where a card was moved beyond them, or a line is led outside. */
const extentOf = ({ width, height, cards, lines }: Arrangement): Extent => {
  const points = lines.flatMap((line) => line.points);
  const xs = [...cards.flatMap((card) => beyond(card.x, card.width, width)), ...points.map(([x]) => x)];
  const ys = [...cards.flatMap((card) => beyond(card.y, card.height, height)), ...points.map(([, y]) => y)];
  return {
    left: Math.min(0, ...xs),
    right: Math.max(width, ...xs),
    top: Math.min(0, ...ys),
    bottom: Math.max(height, ...ys),
  };
};

/** In the middle of the room; at its beginning, if it is longer: people read on from there. */
const place = (start: number, end: number, room: number, zoom: number): number =>
  (end - start) * zoom > room ? frameMargin - start * zoom : Math.round((room - (start + end) * zoom) / 2);

const viewOf = (extent: Extent, frame: Frame, zoom: number): Camera => ({
  zoom: clampZoom(zoom),
  x: place(extent.left, extent.right, frame.width, zoom),
  y: place(extent.top, extent.bottom, frame.height, zoom),
});

const sizeOf = ({ left, right, top, bottom }: Extent) => ({ width: right - left, height: bottom - top });

/** Rings are read from their middle, not from their beginning. */
const roundMiddle = ({ guides = [] }: Arrangement, frame: Frame, zoom: number): Camera | null => {
  const ring = guides.find(({ kind }) => kind === 'ring');
  if (ring?.kind !== 'ring') return null;
  return { zoom: clampZoom(zoom), x: frame.width / 2 - ring.x * zoom, y: frame.height / 2 - ring.y * zoom };
};

/** Where a picture is opened: all of it if that can be read, else its beginning, large enough to be read. */
export const openingView = (arrangement: Arrangement, frame: Frame): Camera => {
  const extent = extentOf(arrangement);
  const zoom = fitZoom({ ...sizeOf(extent), measures: arrangement.measures }, frame);
  const isLarger = zoom > wholeZoom(sizeOf(extent), frame);
  return (isLarger ? roundMiddle(arrangement, frame, zoom) : null) ?? viewOf(extent, frame, zoom);
};

/** All of the picture, however small. */
export const wholeView = (arrangement: Arrangement, frame: Frame): Camera => {
  const extent = extentOf(arrangement);
  return viewOf(extent, frame, wholeZoom(sizeOf(extent), frame));
};
