import type { StateCreator } from 'zustand/vanilla';
import { sameElement } from './same-element.ts';
import type { ElementRef, SelectionState, State } from './state.ts';

/** What is selected, hovered and focused. Selecting opens the details: people click in order to read. */
export const selectionSlice: StateCreator<State, [], [], SelectionState> = (set) => ({
  selected: [],
  hovered: null,
  focused: null,
  select: (element) => set({ selected: [element], detailsOpen: true }),
  toggleSelected: (element) =>
    set(({ selected }) =>
      selected.some((other) => sameElement(other, element))
        ? { selected: selected.filter((other) => !sameElement(other, element)) }
        : { selected: [...selected, element], detailsOpen: true },
    ),
  selectAll: (elements) =>
    set({ selected: withoutRepeats(elements), ...(elements.length > 0 && { detailsOpen: true }) }),
  clearSelection: () => set((state) => (state.selected.length === 0 ? state : { selected: [] })),
  hover: (element) => set((state) => (sameElement(state.hovered, element) ? state : { hovered: element })),
  focus: (element) => set((state) => (sameElement(state.focused, element) ? state : { focused: element })),
});

const withoutRepeats = (elements: readonly ElementRef[]): readonly ElementRef[] =>
  elements.filter((element, index) => elements.findIndex((other) => sameElement(other, element)) === index);
