import type { EntenteStore } from '#store/create-store.ts';
import { searchPanel } from '#features/search/later.ts';
import { accounts, chips, details, paths, problems, reader } from './later.ts';

type Later = { readonly preload: () => void };

/** Loads the panels, and what else is handed in, once the first picture stands, so that the first press opens one without a pause. */
export const preloadAfterPicture = (store: EntenteStore, ...others: readonly Later[]): (() => void) => {
  const stop = store.subscribe((state) => {
    if (state.viewport === null && state.loading.phase !== 'failed') return;
    stop();
    for (const part of [details, reader, problems, chips, accounts, paths, searchPanel, ...others]) part.preload();
  });
  return stop;
};
