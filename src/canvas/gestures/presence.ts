import type { EntenteStore } from '#store/create-store.ts';
import { selectLooking } from '#store/selectors.ts';

/** Whether a card or line, by id or key, is drawn at all: what is not keeps its place, and cannot be pressed there. */
export const presence = (store: EntenteStore): ((id: string) => boolean) => {
  const state = store.getState();
  const { unmatched, hidden } = state.view;
  if (unmatched === 'hide') {
    const passing = selectLooking(state)?.passing ?? null;
    return (id) => passing?.has(id) ?? true;
  }
  return (id) => !id.split('|').some((end) => hidden.includes(end));
};
