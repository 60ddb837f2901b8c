import type { EntenteStore } from '#store/create-store.ts';
import type { ElementRef } from '#store/state.ts';
import type { Picture } from '#core/drawing/picture.ts';

/** What a click or a tap means: the end of a path while one is picked, else what is selected; `adds` to what is already. */
export const pressElement = (
  store: EntenteStore,
  picture: Picture | null,
  element: ElementRef | null,
  adds: boolean,
): void => {
  const { select, toggleSelected, clearSelection, picking, findPath } = store.getState();
  const ends = element?.kind === 'node' && picture?.card.get(element.id)?.node.kind === 'node';
  if (picking !== null && ends && element.id !== picking) findPath(picking, element.id);
  else if (element !== null) (adds ? toggleSelected : select)(element);
  else if (!adds) clearSelection();
};
