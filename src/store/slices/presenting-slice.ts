import type { StateCreator } from 'zustand/vanilla';
import { cameraOf } from '#core/view/place.ts';
import { isSamePlace } from '#core/presenting/same-screen.ts';
import { sharedAt, together, withChange } from '#core/presenting/shared.ts';
import type { PresentingState } from '#store/shapes/presenting.ts';
import type { State } from '#store/state.ts';

/** Being presented, in the window of the audience or in that of the notes; both change the same small state. */
export const presentingSlice: StateCreator<State, [], [], PresentingState> = (set) => ({
  presenting: null,
  link: 'alone',
  otherPlace: null,
  presentingStarted: (role, { session, me, step }) =>
    set(({ viewport }) => ({
      presenting: { role, session, me, left: viewport && cameraOf(viewport), shared: sharedAt(step, me) },
      link: 'alone',
    })),
  stopPresenting: () => set({ presenting: null, link: 'alone', otherPlace: null }),
  share: (change) =>
    set(({ presenting }) =>
      presenting === null
        ? {}
        : { presenting: { ...presenting, shared: withChange(presenting.shared, change, presenting.me, Date.now()) } },
    ),
  sharedHeard: (shared) =>
    set((state) => {
      const { presenting } = state;
      if (presenting === null) return state;
      const both = together(presenting.shared, shared);
      return both === presenting.shared ? state : { presenting: { ...presenting, shared: both } };
    }),
  linkChanged: (link) => set((state) => (state.link === link ? state : { link })),
  otherPlaced: (place) =>
    set((state) => (state.otherPlace !== null && isSamePlace(state.otherPlace, place) ? state : { otherPlace: place })),
});
