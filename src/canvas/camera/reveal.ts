import type { Box, View } from '#canvas/labels/placed.ts';
import { smallestText } from '#canvas/labels/level-of-detail.ts';
import type { Picture } from '#canvas/picture/picture.ts';
import { clampZoom, type Camera } from './fit-view.ts';

const margin = 32;

/** The part of the model that an element takes, by card id or line key; null when it is not in the picture. */
export const extentOf = (picture: Picture, id: string): Box | null => {
  const card = picture.card.get(id)?.card;
  if (card) return { x: card.x - card.width / 2, y: card.y - card.height / 2, width: card.width, height: card.height };
  const points = picture.line.get(id)?.line.points;
  if (!points) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/** How far to pan so that a stretch of the screen lies between the margins; its beginning wins if it is too long. */
const nudge = (start: number, length: number, room: number): number => {
  const late = room - margin - (start + length);
  const early = margin - start;
  if (early > 0) return early;
  return late < 0 ? Math.max(late, early) : 0;
};

/** Panned no further than needed; zoomed in only if the element could not be read otherwise. */
export const reveal = (picture: Picture, id: string, view: View): Camera | null => {
  const extent = extentOf(picture, id);
  if (extent === null) return null;
  const legible = (smallestText * 1.1) / picture.arrangement.measures.font;
  const zoom = clampZoom(Math.max(view.zoom, legible));
  const [middleX, middleY] = [extent.x + extent.width / 2, extent.y + extent.height / 2];
  // Zooming in keeps the element where it is on the screen.
  const x = view.x + middleX * (view.zoom - zoom);
  const y = view.y + middleY * (view.zoom - zoom);
  return {
    zoom,
    x: x + nudge(extent.x * zoom + x, extent.width * zoom, view.width),
    y: y + nudge(extent.y * zoom + y, extent.height * zoom, view.height),
  };
};

/** Several elements in sight, as far as the screen holds them together: panned no further than needed, never zoomed. */
export const revealAll = (picture: Picture, ids: readonly string[], view: View): Camera | null => {
  const extents = ids.map((id) => extentOf(picture, id)).filter((extent) => extent !== null);
  if (extents.length === 0) return null;
  const left = Math.min(...extents.map(({ x }) => x));
  const top = Math.min(...extents.map(({ y }) => y));
  const right = Math.max(...extents.map(({ x, width }) => x + width));
  const bottom = Math.max(...extents.map(({ y, height }) => y + height));
  const { zoom, x, y } = view;
  return {
    zoom,
    x: x + nudge(left * zoom + x, (right - left) * zoom, view.width),
    y: y + nudge(top * zoom + y, (bottom - top) * zoom, view.height),
  };
};
