import type { Core, EventObject } from 'cytoscape';
import type { EntenteStore } from '#store/create-store.ts';
import type { ElementRef } from '#store/state.ts';
import { presence } from '#canvas/gestures/presence.ts';
import { unit } from '#canvas/elements/units.ts';
import type { Picture } from '#core/drawing/picture.ts';

export type Corner = { readonly x: number; readonly y: number };

/** Cards whose middle, and lines all of whose corners, lie in a rectangle of the model. */
export const elementsInside = (
  picture: Picture,
  a: Corner,
  b: Corner,
  isPresent: (id: string) => boolean,
): readonly ElementRef[] => {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  const holds = (x: number, y: number): boolean => x >= left && x <= right && y >= top && y <= bottom;
  return [
    ...picture.cards
      .filter(({ id, card }) => isPresent(id) && holds(card.x, card.y))
      .map(({ id }): ElementRef => ({ kind: 'node', id })),
    ...picture.lines
      .filter(({ key, line }) => isPresent(key) && line.points.every(([x, y]) => holds(x, y)))
      .map(({ key }): ElementRef => ({ kind: 'line', key })),
  ];
};

/** Shift and drag over the background adds what lies in the rectangle to the selection; Cytoscape draws the rectangle. */
export const selectBox = (cy: Core, store: EntenteStore, picture: () => Picture | null): (() => void) => {
  let start: Corner | null = null;

  const inModel = ({ position }: EventObject): Corner => ({ x: position.x * unit, y: position.y * unit });
  const begin = (event: EventObject): void => {
    start = inModel(event);
  };
  const end = (event: EventObject): void => {
    const shown = picture();
    if (start === null || shown === null) return;
    const { selected, selectAll } = store.getState();
    selectAll([...selected, ...elementsInside(shown, start, inModel(event), presence(store))]);
    start = null;
  };
  cy.on('boxstart', begin);
  cy.on('boxend', end);
  return () => {
    cy.off('boxstart', begin);
    cy.off('boxend', end);
  };
};
