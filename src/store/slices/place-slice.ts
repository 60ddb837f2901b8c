import type { StateCreator } from 'zustand/vanilla';
import type { Place } from '#core/view/place.ts';
import type { PlaceState, State } from '#store/state.ts';
import { change } from './change.ts';
import { wish } from './picture-slice.ts';

/** Where somebody is: what a link leads to, and the way there. */
export const placeSlice: StateCreator<State, [], [], PlaceState> = (set) => ({
  trail: [],
  trailWalked: (trail) => set({ trail }),
  linkProblems: [],
  linkFailed: (linkProblems) => set({ linkProblems }),
  dismissLinkProblems: () => set((state) => (state.linkProblems.length === 0 ? state : { linkProblems: [] })),
  showPlace: (place) => set((state) => ({ ...change(place.view)(state), ...surroundings(place, state) })),
});

/** What stands beside the picture at a place: the text, else the path, else what is selected, in the order of its link. */
function surroundings(place: Place, state: State): Partial<State> {
  const { selected, reader, view } = place;
  const { panel, room } = state;
  const detailsOpen = state.detailsOpen && room === 'wide';
  const shown = view.path !== null ? 'path' : selected.length > 0 || panel === 'path' ? 'details' : panel;
  return {
    selected,
    reader,
    picking: null,
    panel: shown,
    detailsOpen: detailsOpen || reader !== null || selected.length > 0 || view.path !== null,
    ...sight(place, state),
  };
}

/** The camera of the place, else what is selected there in sight. */
function sight({ camera, selected: [element] }: Place, state: State): Partial<State> {
  if (camera !== null) return wish({ kind: 'look', camera })(state);
  return element === undefined ? {} : wish({ kind: 'reveal', element })(state);
}
