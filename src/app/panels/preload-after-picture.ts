import { projectorCaption, projectorTitle } from '#app/projector/later.ts';
import { languages, learnLanguage } from '#i18n/learn-language.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { searchPanel } from '#features/search/later.ts';
import { accounts, chips, details, legend, overlays, paths, problems, reader, startHere, timeBrush } from './later.ts';

type Later = { readonly preload: () => void };

/** Loads the panels, and what else is handed in, once the first picture stands, so that the first press opens one without a pause. */
export const preloadAfterPicture = (store: EntenteStore, ...others: readonly Later[]): (() => void) => {
  const stop = store.subscribe((state) => {
    if (state.viewport === null && state.loading.phase !== 'failed') return;
    stop();
    // What is seen at once beside the picture comes before what somebody may press.
    if (state.room === 'wide') for (const part of [legend, timeBrush, startHere]) part.preload();
    // The room of a projector is measured with what stands round it, so that must be there.
    for (const part of [projectorTitle, projectorCaption]) part.preload();
    for (const part of [details, reader, problems, chips, accounts, paths, overlays, searchPanel, ...others])
      part.preload();
    // So that changing the language takes no time, either; who never does has loaded little.
    for (const { tag } of languages) void learnLanguage(tag).catch(() => {});
  });
  return stop;
};
