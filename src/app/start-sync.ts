import { createPictureRunner } from '#layout/picture-runner.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { fileSource } from '#sources/file-source.ts';
import { pageSource } from '#sources/page-source.ts';
import { urlSource } from '#sources/url-source.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { keepPositions } from '#sync/keep-positions.ts';
import { keepPreferences } from '#sync/keep-preferences.ts';
import { documentOpener } from '#sync/open-document.ts';
import { notify } from '#ui/overlays/notes.ts';
import { keepTitle } from './header/keep-title.ts';
import { preloadAfterPicture } from './panels/preload-after-picture.ts';
import { phone } from './panels/phone.ts';
import { listenToKeys } from './keys/listen-to-keys.ts';

/** The document that ships with the product. */
const sample = './graph-data/ua-us-weapons-production-2023-12.json';

/** What the interface is handed to open documents with. */
export type Opening = { readonly openFile: (file: File) => void; readonly openSample: () => void };

/** Ties the store to the world, and opens the first document. */
export const startSync = (store: EntenteStore): { readonly opening: Opening; readonly stop: () => void } => {
  const open = documentOpener(store);
  const refused = (): void => notify(messagesIn(store.getState().language).states.storageRefused);
  const runner = createPictureRunner();
  runner.prepare();
  const stops = [
    runner.stop,
    keepPreferences(store, () => window.localStorage, refused),
    keepPositions(store, runner.arrange),
    keepTitle(store),
    listenToKeys(store),
  ];
  const opening: Opening = {
    openFile: (file) => void open(fileSource(file)),
    openSample: () => void open(urlSource(sample)),
  };
  // On a phone a panel would cover what it is about: the picture comes first.
  if (window.matchMedia(phone).matches) store.setState({ legendOpen: false, detailsOpen: false });
  void open(pageSource(document) ?? urlSource(sample));
  stops.push(preloadAfterPicture(store));
  return { opening, stop: () => stops.forEach((stop) => stop()) };
};
