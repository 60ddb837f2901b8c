import { get, set } from 'idb-keyval';
import type { ArrangementStorage } from './remember-arrangements.ts';

// Chromium shares one storage among all pages opened from disk, hence the prefix.
const key = 'entente:arrangements';

/** Arrangements in the browser's own database. */
export const browserStorage: ArrangementStorage = {
  read: () => get<unknown>(key),
  write: (kept) => set(key, kept),
};
