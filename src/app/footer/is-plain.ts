import { isFiltered } from '#core/view/view.ts';
import type { State } from '#store/state.ts';

/** Nothing is held back, retold or set in the light: there is nothing to say of how the picture is looked at. */
export const isPlain = ({ view }: State): boolean => {
  const { lens, hidden, focus, lit, path, split, packed, size } = view;
  const lists = [hidden, split].every((list) => list.length === 0);
  const none = [focus, lit, path, packed, size].every((part) => part === null);
  return lens === 'everyone' && lists && none && !isFiltered(view.filters);
};
