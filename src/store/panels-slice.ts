import type { StateCreator } from 'zustand/vanilla';
import type { PanelsState, State } from './state.ts';

export const detailsWidths = { least: 320, usual: 400, most: 560 } as const;

/** Which panels are open. The reader stands in the details' place, so opening it opens the panel. */
export const panelsSlice: StateCreator<State, [], [], PanelsState> = (set) => ({
  legendOpen: true,
  detailsOpen: true,
  reader: null,
  problemsOpen: false,
  detailsWidth: detailsWidths.usual,
  toggleLegend: () => set(({ legendOpen }) => ({ legendOpen: !legendOpen })),
  toggleDetails: () => set(({ detailsOpen }) => ({ detailsOpen: !detailsOpen })),
  openReader: (reader) => set({ reader, detailsOpen: true }),
  closeReader: () => set({ reader: null }),
  openProblems: () => set({ problemsOpen: true }),
  closeProblems: () => set({ problemsOpen: false }),
  resizeDetails: (width) =>
    set({ detailsWidth: Math.round(Math.min(detailsWidths.most, Math.max(detailsWidths.least, width))) }),
});
