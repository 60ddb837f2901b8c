import { readStepRoute, type StepRoute } from '#core/presenting/step-route.ts';
import { openingPlace, type Place } from '#core/view/place.ts';
import { decodePlace, encodePlace, longestAddress } from '#core/view/view-url.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { showStep } from '#store/briefing/show-step.ts';
import type { State } from '#store/state.ts';
import { addressBar, isLink, type AddressWindow } from './place/address-bar.ts';
import { atTaskEnd } from './place/at-task-end.ts';
import { goToPlace, placeOf } from '#store/go-to-place.ts';
import { watchCamera } from './place/watch-camera.ts';

/** A place in three texts, by which it is told what has changed since the address was written. */
type Written = { readonly whole: string; readonly still: string; readonly dateless: string };

function written({ selected, reader, view, camera, language }: Place): Written {
  const dateless = { ...view, filters: { ...view.filters, dates: null } };
  return {
    whole: encodePlace({ selected, reader, view, camera, ...(language !== undefined && { language }) }),
    still: encodePlace({ selected, reader, view, camera: null }),
    dateless: encodePlace({ selected, reader, view: dateless, camera: null }),
  };
}

const asksForAddress = (state: State, before: State): boolean =>
  state.view !== before.view ||
  state.selected !== before.selected ||
  state.reader !== before.reader ||
  state.viewport !== before.viewport ||
  state.language !== before.language;

/**
 * Keeps the fragment of the address and the place that is shown in step, in both directions. What somebody would want
 * to go back to is an entry of the browser's history; the camera, and one month after another while a window of dates is
 * dragged, only change the entry that stands, as does another language. Must begin before the arranging, which else would begin with a picture
 * that a link replaces at once. Returns the stop.
 */
export function keepUrl(store: EntenteStore, page: AddressWindow): () => void {
  const camera = watchCamera(store);
  const here = (): Written => written(placeOf(store.getState(), camera.moved()));
  const languageNow = (): string | undefined => placeOf(store.getState(), null).language;
  const ours = new Set<string>();
  let known = here();
  let isStopped = false;
  let isFresh = false;
  let isSliding = false;

  const follow = (): void => {
    if (store.getState().document === null) return;
    const step = readStepRoute(bar.hash());
    if (step !== null) return followStep(step);
    const decoded = decodePlace(bar.hash());
    const problems = decoded.ok ? goToPlace(store, decoded.place) : decoded.problems;
    if (!decoded.ok) store.getState().showPlace(openingPlace);
    store.getState().linkFailed(problems);
    known = here();
    isSliding = false;
    if (decoded.ok) speak(decoded.place.language);
  };
  /** Others' links are read as they were copied. Our own entries, from before somebody chose another language, are not. */
  const speak = (language: string | undefined): void => {
    if (!ours.has(bar.hash()) && language !== undefined) return store.getState().languageWished(language);
    if (language === languageNow()) return;
    known = { ...known, whole: '' };
    tell();
  };
  /** The windows of a briefing see to themselves; at a desk a step is looked at like any other view. */
  const followStep = ({ step: id, language }: StepRoute): void => {
    const { steps, presenting, linkFailed, languageWished } = store.getState();
    if (language !== undefined) languageWished(language);
    const step = steps.find((each) => each.id === id);
    if (presenting === null && step === undefined) linkFailed([{ code: 'unknown', part: id }]);
    else linkFailed([]);
    if (presenting === null && step !== undefined) showStep(store, step);
    known = here();
    isSliding = false;
  };
  const bar = addressBar(page, follow);
  const tell = atTaskEnd(() => {
    if (isStopped || store.getState().presenting !== null) return;
    const [before, next, wasFresh] = [known, here(), isFresh];
    [known, isFresh] = [next, false];
    // What is too long for a link gets none; the next place that is not has one again.
    if (next.whole === before.whole || next.whole === bar.hash() || next.whole.length > longestAddress) return;
    const isElsewhere = next.still !== before.still;
    const slides = isElsewhere && next.dateless === before.dateless;
    const isEntry = isElsewhere && !wasFresh && !(slides && isSliding);
    if (isElsewhere) isSliding = slides;
    bar.write(isEntry ? 'pushState' : 'replaceState', next.whole);
    ours.add(next.whole);
  });
  /** Only the first document can be meant by the address that the page was opened with. */
  const opened = (isFirst: boolean): void => {
    isFresh = true;
    known = here();
    tell();
    if (isFirst && isLink(bar.hash())) return follow();
    store.getState().dismissLinkProblems();
    if (isLink(bar.hash())) bar.write('replaceState', '#/');
  };

  const stop = store.subscribe((state, before) => {
    if (state.document !== before.document && state.document !== null) opened(before.document === null);
    if (state.document !== null && asksForAddress(state, before)) tell();
  });
  if (store.getState().document !== null) opened(true);
  return () => {
    isStopped = true;
    stop();
    camera.stop();
    bar.stop();
  };
}
