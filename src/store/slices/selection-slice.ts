import type { StateCreator } from 'zustand/vanilla';
import { stepTo } from '#core/queries/walking/trail.ts';
import { sameElement } from '#store/memory/same-element.ts';
import type { ElementRef, SelectionState, State } from '#store/state.ts';

/** What is selected and hovered. Selecting opens the details: people click in order to read. */
export const selectionSlice: StateCreator<State, [], [], SelectionState> = (set) => ({
  selected: [],
  hovered: null,
  matched: null,
  picking: null,
  boxing: false,
  // The keyboard comes into the picture, and back in it, where somebody chose something last.
  select: (element) =>
    set(({ walked }) => ({
      selected: [element],
      panel: 'details',
      detailsOpen: true,
      ...(element.kind !== 'claim' && !sameElement(walked.here, element) && { walked: stepTo(walked, element) }),
    })),
  toggleSelected: (element) =>
    set(({ selected }) =>
      selected.some((other) => sameElement(other, element))
        ? { selected: selected.filter((other) => !sameElement(other, element)) }
        : { selected: [...selected, element], panel: 'details', detailsOpen: true },
    ),
  selectAll: (elements) =>
    set({ selected: withoutRepeats(elements), ...(elements.length > 0 && { panel: 'details', detailsOpen: true }) }),
  // A sheet goes with what it was about; beside the picture the panel stays, and says where to start.
  clearSelection: () =>
    set((state) => {
      if (state.selected.length === 0) return state;
      const isOver = state.room !== 'wide' && state.panel === 'details' && state.reader === null;
      return { selected: [], ...(isOver && { detailsOpen: false }) };
    }),
  hover: (element) => set((state) => (sameElement(state.hovered, element) ? state : { hovered: element })),
  match: (matched) => set({ matched }),
  // A new path takes the place of the one before: there is one at a time, and Escape leaves one thing at a time.
  pickPathFrom: (picking) =>
    set(({ view }) => ({ picking, ...(picking !== null && view.path !== null && { view: { ...view, path: null } }) })),
  selectByBox: (boxing) => set({ boxing }),
});

const withoutRepeats = (elements: readonly ElementRef[]): readonly ElementRef[] =>
  elements.filter((element, index) => elements.findIndex((other) => sameElement(other, element)) === index);
