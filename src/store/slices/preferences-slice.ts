import type { StateCreator } from 'zustand/vanilla';
import type { PreferencesState, State } from '#store/state.ts';

/** What a person prefers, whatever document is open. */
export const preferencesSlice: StateCreator<State, [], [], PreferencesState> = (set) => ({
  theme: 'system',
  display: 'desk',
  language: 'en',
  chooseTheme: (theme) => set({ theme }),
  chooseDisplay: (display) => set({ display }),
});
