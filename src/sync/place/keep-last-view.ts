import { checkPlace } from '#core/view/check-place.ts';
import { isGroupCard, openingPlace } from '#core/view/place.ts';
import { openingView, type View } from '#core/view/view.ts';
import { decodePlace, encodePlace, longestAddress } from '#core/view/view-url.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { selectGraph } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import { atTaskEnd } from './at-task-end.ts';
import { readLastView, writeLastView, type LastView, type ViewStorage } from './last-views.ts';
import { watchCamera } from './watch-camera.ts';

export type LastViewParts = {
  readonly storage: () => ViewStorage;
  /** The address leads somewhere: a link goes before what was looked at here last. */
  readonly hasLink: () => boolean;
  /** The browser keeps nothing; told once. */
  readonly refused: () => void;
  /** A last view is shown; what it is handed leads to the opening view. */
  readonly restored: (showOpeningView: () => void) => void;
};

/**
 * Keeps the view of each document, with the cards that were moved, from one visit to the next. What was selected or read
 * is not kept: it was being looked at, and is no way of looking. Must begin after the address, whose links go before,
 * and before the arranging. Returns the stop.
 */
export function keepLastView(store: EntenteStore, { storage, hasLink, refused, restored }: LastViewParts): () => void {
  let isRefused = false;
  const attempt = <Result>(work: (shelf: ViewStorage) => Result): Result | null => {
    if (isRefused) return null;
    try {
      return work(storage());
    } catch {
      isRefused = true;
      refused();
      return null;
    }
  };
  const camera = watchCamera(store);
  const keep = atTaskEnd(() => {
    const { view, pins, document } = store.getState();
    if (document === null) return;
    const isOpening = isOpeningView(view) && Object.keys(pins).length === 0;
    const fragment = encodePlace({ ...openingPlace, view, camera: camera.moved() });
    if (fragment.length > longestAddress) return;
    attempt((shelf) => writeLastView(shelf, document.meta.id, isOpening ? null : { fragment, pins }));
  });
  const restore = ({ document }: State): void => {
    if (document === null || hasLink()) return;
    const last = attempt((shelf) => readLastView(shelf, document.meta.id));
    if (last !== null && show(store, last)) restored(() => showOpeningView(store));
  };
  const stop = store.subscribe((state, before) => {
    if (state.document !== before.document) return restore(state);
    const isChanged = state.view !== before.view || state.pins !== before.pins || state.viewport !== before.viewport;
    if (isChanged) keep();
  });
  return () => {
    stop();
    camera.stop();
  };
}

const isOpeningView = (view: View): boolean => encodePlace({ ...openingPlace, view }) === encodePlace(openingPlace);

/** Shows what the document still has of a view; false where that is nothing. */
function show(store: EntenteStore, { fragment, pins }: LastView): boolean {
  const decoded = decodePlace(fragment);
  const state = store.getState();
  const { document } = state;
  if (!decoded.ok || document === null) return false;
  const graph = selectGraph({ ...state, view: decoded.place.view });
  if (graph === null) return false;
  const { place } = checkPlace(decoded.place, { ...graph, document });
  const held = Object.fromEntries(Object.entries(pins).filter(([id]) => graph.nodes.has(id) || isGroupCard(id)));
  if (isOpeningView(place.view) && Object.keys(held).length === 0) return false;
  state.showPlace(place);
  state.pin(held);
  // The visit begins here: there is nothing to take back yet.
  store.temporal.getState().clear();
  return true;
}

function showOpeningView(store: EntenteStore): void {
  const { showView, unpin, pins, fit } = store.getState();
  showView(openingView);
  unpin(Object.keys(pins));
  fit();
}
