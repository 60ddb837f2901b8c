import { createMetricsRunner } from '#analysis/metrics-runner.ts';
import { createPictureRunner } from '#layout/picture-runner.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { fileSource } from '#sources/file-source.ts';
import { pageSource } from '#sources/page-source.ts';
import { pageTemplate } from '#sources/page-template.ts';
import { textSource } from '#sources/text-source.ts';
import { urlSource } from '#sources/url-source.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { viewArranger } from '#sync/briefing/arrange-view.ts';
import { endHint } from '#sync/end-hint.ts';
import { followSight, readSystemColours } from '#sync/system/follow-sight.ts';
import { followMotion } from '#sync/system/follow-motion.ts';
import { keepLanguage } from '#sync/system/keep-language.ts';
import { keepMetrics } from '#sync/keep-metrics.ts';
import { keepPositions } from '#sync/keep-positions.ts';
import { keepPreferences } from '#sync/keep-preferences.ts';
import { documentOpener } from '#sync/open-document.ts';
import { notify } from '#ui/overlays/notes.ts';
import { tellResults } from './announce/tell-results.ts';
import type { Opening } from './commands/command.ts';
import { keepTitle } from './header/keep-title.ts';
import { enterDetails } from './panels/enter-details.ts';
import { preloadAfterPicture } from './panels/preload-after-picture.ts';
import { startPresenting } from './places/start-presenting.ts';
import { startBriefing } from './places/start-briefing.ts';
import { startPlaces } from './places/start-places.ts';
import { narrowPanels } from './panels/narrow/later.ts';
import { watchRoom } from './panels/watch-room.ts';
import { listenToKeys } from './keys/listen-to-keys.ts';

/** The document that ships with the product. */
const sample = './graph-data/ua-us-weapons-production-2023-12.json';

type Started = {
  readonly opening: Opening;
  /** Resolves once there are words to draw the screen with; null where they are there. */
  readonly ready: Promise<void> | null;
  readonly stop: () => void;
};

/** Ties the store to the world, and opens the first document. */
export const startSync = (store: EntenteStore): Started => {
  // Before anything changes the page.
  const template = pageTemplate(document);
  const open = documentOpener(store);
  const refused = (): void => notify(messagesIn(store.getState().language).states.storageRefused);
  const runner = createPictureRunner();
  runner.prepare();
  const measurer = createMetricsRunner();
  const stopPresenting = startPresenting(store, window.location.hash);
  const places = startPlaces(store, refused);
  const stopPreferences = keepPreferences(store, () => window.localStorage, refused);
  const address = { hash: window.location.hash, languages: navigator.languages };
  const language = keepLanguage(store, address, () =>
    notify(messagesIn(store.getState().language).states.languageFailed),
  );
  const opening: Opening = {
    openFile: (file) => void open(fileSource(file)),
    openSample: () => void open(pageSource(document) ?? urlSource(sample)),
    openDocument: ({ text, fileName }) => void open(textSource(fileName, text)),
    pageTemplate: template,
    arrangeView: viewArranger(store, runner.arrange),
  };
  const keys = listenToKeys({ ...opening, store });
  const stops = [
    places.stop,
    stopPresenting,
    startBriefing(store),
    runner.stop,
    measurer.stop,
    stopPreferences,
    language.stop,
    // After the preferences, which remember the panels of a wide screen.
    watchRoom(store, window),
    endHint(store),
    followMotion(store, window.matchMedia('(prefers-reduced-motion: reduce)')),
    followSight(store, {
      forced: window.matchMedia('(forced-colors: active)'),
      strong: window.matchMedia('(prefers-contrast: more)'),
      dark: window.matchMedia('(prefers-color-scheme: dark)'),
      colours: () => readSystemColours(document),
    }),
    keepMetrics(store, measurer.run),
    keepTitle(store),
    keys.stop,
    tellResults(store, notify),
    enterDetails(store),
  ];
  // Links and last views come before the arranging, which else would begin with a picture that they replace.
  let isStopped = false;
  const begin = (): void => {
    if (isStopped) return;
    stops.push(keepPositions(store, runner.arrange));
    // Somebody may have dropped a file meanwhile.
    if (store.getState().loading.phase === 'idle') void open(pageSource(document) ?? urlSource(sample));
  };
  if (places.ready === null && language.ready === null) begin();
  // Without the code of links the picture is still to be had; without words it would be drawn twice.
  else void Promise.allSettled([places.ready, language.ready]).then(begin);
  stops.push(preloadAfterPicture(store, keys, ...(store.getState().room === 'wide' ? [] : [narrowPanels])));
  const stop = (): void => {
    isStopped = true;
    stops.forEach((each) => each());
  };
  return { opening, ready: language.ready, stop };
};
