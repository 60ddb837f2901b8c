import { createMetricsRunner } from '#analysis/metrics-runner.ts';
import { createPictureRunner } from '#layout/picture-runner.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { fileSource } from '#sources/file-source.ts';
import { pageSource } from '#sources/page-source.ts';
import { pageTemplate } from '#sources/page-template.ts';
import { urlSource } from '#sources/url-source.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { followMotion } from '#sync/follow-motion.ts';
import { keepMetrics } from '#sync/keep-metrics.ts';
import { keepPositions } from '#sync/keep-positions.ts';
import { keepPreferences } from '#sync/keep-preferences.ts';
import { documentOpener } from '#sync/open-document.ts';
import { notify } from '#ui/overlays/notes.ts';
import { tellResults } from './announce/tell-results.ts';
import type { CommandContext } from './commands/command.ts';
import { keepTitle } from './header/keep-title.ts';
import { preloadAfterPicture } from './panels/preload-after-picture.ts';
import { startPlaces } from './places/start-places.ts';
import { phone } from './panels/phone.ts';
import { listenToKeys } from './keys/listen-to-keys.ts';

/** The document that ships with the product. */
const sample = './graph-data/ua-us-weapons-production-2023-12.json';

/** What the interface is handed to open documents with. */
export type Opening = Omit<CommandContext, 'store'>;

/** Ties the store to the world, and opens the first document. */
export const startSync = (store: EntenteStore): { readonly opening: Opening; readonly stop: () => void } => {
  // Before anything changes the page.
  const template = pageTemplate(document);
  const open = documentOpener(store);
  const refused = (): void => notify(messagesIn(store.getState().language).states.storageRefused);
  const runner = createPictureRunner();
  runner.prepare();
  const measurer = createMetricsRunner();
  const places = startPlaces(store, refused);
  const opening: Opening = {
    openFile: (file) => void open(fileSource(file)),
    openSample: () => void open(pageSource(document) ?? urlSource(sample)),
    pageTemplate: template,
  };
  const keys = listenToKeys({ ...opening, store });
  const stops = [
    places.stop,
    runner.stop,
    measurer.stop,
    keepPreferences(store, () => window.localStorage, refused),
    followMotion(store, window.matchMedia('(prefers-reduced-motion: reduce)')),
    keepMetrics(store, measurer.run),
    keepTitle(store),
    keys.stop,
    tellResults(store, notify),
  ];
  // On a phone a panel would cover what it is about: the picture comes first.
  if (window.matchMedia(phone).matches) store.setState({ legendOpen: false, detailsOpen: false });
  // Links and last views come before the arranging, which else would begin with a picture that they replace.
  let isStopped = false;
  const begin = (): void => {
    if (isStopped) return;
    stops.push(keepPositions(store, runner.arrange));
    // Somebody may have dropped a file meanwhile.
    if (store.getState().loading.phase === 'idle') void open(pageSource(document) ?? urlSource(sample));
  };
  if (places.ready === null) begin();
  // Without the code of links the picture is still to be had.
  else void places.ready.catch(() => {}).then(begin);
  stops.push(preloadAfterPicture(store, keys));
  const stop = (): void => {
    isStopped = true;
    stops.forEach((each) => each());
  };
  return { opening, stop };
};
