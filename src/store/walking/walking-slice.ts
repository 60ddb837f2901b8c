import type { StateCreator } from 'zustand/vanilla';
import { noTrail, stepTo } from '#core/queries/walking/trail.ts';
import { sameElement } from '#store/memory/same-element.ts';
import type { State } from '#store/state.ts';
import type { WalkingState } from '#store/shapes/walking.ts';

/** Where the keyboard is in the picture, and the way it came. */
export const walkingSlice: StateCreator<State, [], [], WalkingState> = (set) => ({
  focused: null,
  walked: noTrail,
  stuck: null,
  entered: null,
  focus: (element) =>
    set(({ focused, walked }) => ({
      focused: sameElement(focused, element) ? focused : element,
      walked: element === null || sameElement(walked.here, element) ? walked : stepTo(walked, element),
      ...(element !== null && { entered: null }),
    })),
  retrace: (walked) => set({ walked, focused: walked.here, entered: null }),
  stay: (stuck) => set({ stuck }),
  enterDetails: () => set(({ focused }) => ({ entered: { from: focused }, detailsOpen: true })),
  leaveDetails: () => set({ entered: null }),
});
