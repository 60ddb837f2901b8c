import type { EntenteStore } from '#store/create-store.ts';
import { isLink } from '#sync/place/address-bar.ts';
import { hasLastViews } from '#sync/place/has-last-views.ts';

export type Places = {
  /** Resolves once the first document may be opened: at once, unless somebody comes by a link or comes back. */
  readonly ready: Promise<void> | null;
  readonly stop: () => void;
};

/**
 * Who comes by a link, or comes back to a view that was kept, waits for the code that reads it. Nobody else does: for
 * them it is loaded once the first picture stands, and there is nothing to go back to before that.
 */
export const startPlaces = (store: EntenteStore, refused: () => void): Places => {
  let stop = (): void => {};
  let isStopped = false;
  const start = async (): Promise<void> => {
    const { keepPlaces } = await import('./keep-places.ts');
    if (!isStopped) stop = keepPlaces(store, refused);
  };
  if (isLink(window.location.hash) || hasLastViews(() => window.localStorage))
    return { ready: start(), stop: () => ((isStopped = true), stop()) };
  const wait = store.subscribe(({ viewport }) => {
    if (viewport === null) return;
    wait();
    void start();
  });
  stop = wait;
  return { ready: null, stop: () => ((isStopped = true), stop()) };
};
