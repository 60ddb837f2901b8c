import { usualPreferences, type Preferences } from '#core/formats/preferences.ts';
import { readPreferencesFile, type PreferencesFault } from '#core/formats/preferences-file.ts';
import type { EntenteStore } from '#store/create-store.ts';

/** What came of resetting, or of reading a file; `before` is what undoing it brings back. */
export type Taken =
  | { readonly kind: 'reset'; readonly before: Preferences }
  | { readonly kind: 'read'; readonly name: string; readonly unknown: readonly string[]; readonly before: Preferences }
  | { readonly kind: 'refused'; readonly name: string; readonly fault: PreferencesFault | null };

export const preferencesIn = (store: EntenteStore): Preferences => {
  const { theme, preferredLanguage, motion, textSize, letterKeys, hint } = store.getState();
  return { theme, preferredLanguage, motion, textSize, letterKeys, hint };
};

export const resetPreferences = (store: EntenteStore): Taken => {
  const before = preferencesIn(store);
  store.getState().prefer(usualPreferences);
  return { kind: 'reset', before };
};

/** Takes preferences out of a file, all that it says or nothing. */
export const takePreferences = async (store: EntenteStore, file: Pick<File, 'name' | 'text'>): Promise<Taken> => {
  const { name } = file;
  const text = await file.text().catch(() => null);
  const read = text === null ? null : readPreferencesFile(text);
  if (read === null || !read.ok) return { kind: 'refused', name, fault: read === null ? null : read.fault };
  const before = preferencesIn(store);
  store.getState().prefer(read.preferences);
  return { kind: 'read', name, unknown: read.unknown, before };
};
