import type { EntenteStore } from '#store/create-store.ts';
import type { State } from '#store/state.ts';

/** Something was done, by pointer or by key, that the hint for the first minutes would have led to. */
const hasActed = (state: State, before: State): boolean =>
  state.selected !== before.selected ||
  state.view !== before.view ||
  state.reader !== before.reader ||
  state.panel !== before.panel ||
  (state.overlay !== null && before.overlay === null) ||
  (state.searchOpen && !before.searchOpen) ||
  // Whoever wants the hint back asks for it in the preferences.
  (state.page !== before.page && state.page !== null && state.page !== 'preferences');

/** Ends the hint for the first minutes with the first thing that somebody does in the first picture. Returns the stop. */
export function endHint(store: EntenteStore): () => void {
  return store.subscribe((state, before) => {
    // What a link opens is there before the picture, and nobody's doing.
    if (state.hint && before.viewport !== null && hasActed(state, before)) state.prefer({ hint: false });
  });
}
