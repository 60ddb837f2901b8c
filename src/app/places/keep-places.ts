import { messagesIn } from '#i18n/messages-in.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { keepLastView } from '#sync/place/keep-last-view.ts';
import { keepTrail } from '#sync/place/keep-trail.ts';
import { keepUrl } from '#sync/keep-url.ts';
import { isLink } from '#sync/place/address-bar.ts';
import { notify } from '#ui/overlays/notes.ts';

/** Keeps what is looked at in the address, between visits, and as a way back. Returns the stop. */
export const keepPlaces = (store: EntenteStore, refused: () => void): (() => void) => {
  const restored = (showOpeningView: () => void): void => {
    const { address } = messagesIn(store.getState().language);
    notify(address.restored, { label: address.showWhole, run: showOpeningView });
  };
  const stops = [
    // Links go before last views.
    keepUrl(store, window),
    keepLastView(store, {
      storage: () => window.localStorage,
      hasLink: () => isLink(window.location.hash),
      refused,
      restored,
    }),
    keepTrail(store),
  ];
  return () => stops.forEach((stop) => stop());
};
