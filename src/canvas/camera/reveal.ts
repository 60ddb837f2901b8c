import type { Box, View } from '#core/drawing/placed.ts';
import { smallestText } from '#core/drawing/level-of-detail.ts';
import type { Picture } from '#core/drawing/picture.ts';
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
  return nudged(extent, { ...view, zoom, x, y });
};

/** Several elements in sight, as far as the screen holds them together: panned no further than needed, never zoomed. */
export const revealAll = (picture: Picture, ids: readonly string[], view: View): Camera | null => {
  const all = extentOfAll(picture, ids);
  return all === null ? null : nudged(all, view);
};

/**
 * Several elements in sight together: zoomed out round the middle of the screen as far as that takes, never in; not
 * moved at all where they are in sight already.
 */
export const holdAll = (picture: Picture, ids: readonly string[], view: View): Camera | null => {
  const all = extentOfAll(picture, ids);
  if (all === null) return null;
  if (isInside(all, view)) return { zoom: view.zoom, x: view.x, y: view.y };
  const fits = Math.min((view.width - 2 * margin) / all.width, (view.height - 2 * margin) / all.height);
  const zoom = clampZoom(Math.min(view.zoom, fits));
  const kept = (pan: number, room: number): number => room / 2 - ((room / 2 - pan) * zoom) / view.zoom;
  return nudged(all, { ...view, zoom, x: kept(view.x, view.width), y: kept(view.y, view.height) });
};

const extentOfAll = (picture: Picture, ids: readonly string[]): Box | null => {
  const extents = ids.map((id) => extentOf(picture, id)).filter((extent) => extent !== null);
  if (extents.length === 0) return null;
  const x = Math.min(...extents.map((extent) => extent.x));
  const y = Math.min(...extents.map((extent) => extent.y));
  const right = Math.max(...extents.map((extent) => extent.x + extent.width));
  const bottom = Math.max(...extents.map((extent) => extent.y + extent.height));
  return { x, y, width: right - x, height: bottom - y };
};

const isInside = ({ x, y, width, height }: Box, view: View): boolean => {
  const [left, top] = [x * view.zoom + view.x, y * view.zoom + view.y];
  const [right, bottom] = [left + width * view.zoom, top + height * view.zoom];
  return left >= 0 && top >= 0 && right <= view.width && bottom <= view.height;
};

const nudged = (extent: Box, { zoom, x, y, width, height }: View): Camera => ({
  zoom,
  x: x + nudge(extent.x * zoom + x, extent.width * zoom, width),
  y: y + nudge(extent.y * zoom + y, extent.height * zoom, height),
});
