import type { StateCreator } from 'zustand/vanilla';
import { usualPreferences } from '#core/formats/preferences.ts';
import { plainSight } from '#core/picture/themes/as-seen.ts';
import type { PreferencesState, State } from '#store/state.ts';

/** What a person prefers, whatever document is open. */
export const preferencesSlice: StateCreator<State, [], [], PreferencesState> = (set) => ({
  ...usualPreferences,
  display: 'desk',
  language: 'en',
  systemIsStill: false,
  systemSight: plainSight,
  prefer: (preferences) => {
    const { preferredLanguage = null } = preferences;
    set({ ...preferences, ...(preferredLanguage !== null && { languageWish: preferredLanguage }) });
  },
  systemMotionTold: (systemIsStill) => set({ systemIsStill }),
  systemSightTold: (systemSight) => set({ systemSight }),
  languageWish: 'en',
  chooseLanguage: (language) => set({ languageWish: language, preferredLanguage: language }),
  languageWished: (languageWish) => set({ languageWish }),
  languageLearned: (language) => set({ language }),
  chooseTheme: (theme) => set({ theme }),
  chooseDisplay: (display) => set({ display }),
});
