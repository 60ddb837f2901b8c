import type { Card, Frame } from '#core/picture/arrangement.ts';
import type { Picture } from '#core/drawing/picture.ts';
import { openingView, type Camera } from './fit-view.ts';

type Screen = Camera & { readonly width: number; readonly height: number };

type Where = { readonly view: Screen; readonly frame: Frame; readonly selected: string | null };

const isAt = (one: Camera, other: Camera): boolean =>
  Math.abs(one.zoom / other.zoom - 1) < 1e-3 && Math.abs(one.x - other.x) < 1 && Math.abs(one.y - other.y) < 1;

/**
 * Where to look from when the same picture stands there in another language: its cards are as wide as their new names,
 * so the one that is selected, else the one nearest to the middle of the screen, stays where it was. Null where the camera stood as the picture was
 * opened, or where it is another picture.
 */
export function inOtherWords(before: Picture, shown: Picture, { view, frame, selected }: Where): Camera | null {
  if (before.language === shown.language || before.scene !== shown.scene) return null;
  if (isAt(view, openingView(before.arrangement, frame))) return null;
  const [cx, cy] = [(view.width / 2 - view.x) / view.zoom, (view.height / 2 - view.y) / view.zoom];
  const isSeen = ({ x, y }: Card): boolean =>
    Math.abs(x - cx) * view.zoom < view.width / 2 && Math.abs(y - cy) * view.zoom < view.height / 2;
  const cards = before.arrangement.cards.filter(({ id }) => shown.card.has(id));
  const nearest =
    cards.find((card) => card.id === selected && isSeen(card)) ??
    cards.toSorted((one, other) => Math.hypot(one.x - cx, one.y - cy) - Math.hypot(other.x - cx, other.y - cy))[0];
  const now = nearest && shown.card.get(nearest.id)?.card;
  if (nearest === undefined || now === undefined) return null;
  const { zoom } = view;
  return { zoom, x: view.x + (nearest.x - now.x) * zoom, y: view.y + (nearest.y - now.y) * zoom };
}
