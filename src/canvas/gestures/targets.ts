import type { EventObject } from 'cytoscape';
import type { ElementRef } from '#store/state.ts';
import { unit } from '#canvas/elements/units.ts';
import type { View } from '#core/drawing/placed.ts';
import type { Picture } from '#core/drawing/picture.ts';

/** A card is never harder to hit than a square of this side, however small it is drawn. */
const smallestTarget = 24;

/** Lines have a bar in their id; cards, whose ids are slugs, never. */
export const refOf = (id: string): ElementRef => (id.includes('|') ? { kind: 'line', key: id } : { kind: 'node', id });

export const idOf = (element: ElementRef): string => (element.kind === 'line' ? element.key : element.id);

/** The nearest card whose box, grown to the smallest target, holds a point of the model. */
const cardNear = (
  picture: Picture,
  { x, y }: { readonly x: number; readonly y: number },
  view: View,
  isPresent: (id: string) => boolean,
): ElementRef | null => {
  const least = smallestTarget / view.zoom;
  const near = picture.cards
    .filter(
      ({ id, card }) =>
        isPresent(id) &&
        Math.abs(x - card.x) <= Math.max(card.width, least) / 2 &&
        Math.abs(y - card.y) <= Math.max(card.height, least) / 2,
    )
    .map(({ id, card }) => ({ id, distance: Math.hypot(x - card.x, y - card.y) }));
  const [first] = near.toSorted((a, b) => a.distance - b.distance);
  return first ? { kind: 'node', id: first.id } : null;
};

/** What a pointer event of Cytoscape means: a card, a line (within 8 px, Cytoscape's own measure), or the background. */
export const targetOf = (
  { target, cy, position }: EventObject,
  picture: Picture | null,
  view: View,
  isPresent: (id: string) => boolean,
): ElementRef | null => {
  const id: string | null = target === cy ? null : target.id();
  if (id !== null && isPresent(id)) return refOf(id);
  if (picture === null) return null;
  return cardNear(picture, { x: position.x * unit, y: position.y * unit }, view, isPresent);
};
