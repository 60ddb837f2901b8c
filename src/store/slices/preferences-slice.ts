import type { StateCreator } from 'zustand/vanilla';
import { usualPreferences } from '#core/formats/preferences.ts';
import type { PreferencesState, State } from '#store/state.ts';

/** What a person prefers, whatever document is open. */
export const preferencesSlice: StateCreator<State, [], [], PreferencesState> = (set) => ({
  ...usualPreferences,
  display: 'desk',
  language: 'en',
  systemIsStill: false,
  prefer: (preferences) => set(preferences),
  systemMotionTold: (systemIsStill) => set({ systemIsStill }),
  chooseTheme: (theme) => set({ theme }),
  chooseDisplay: (display) => set({ display }),
});
