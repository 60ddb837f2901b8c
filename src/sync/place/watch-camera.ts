import { cameraOf } from '#core/view/place.ts';
import type { EntenteStore } from '#store/create-store.ts';
import type { State } from '#store/state.ts';
import type { ModelCamera, Viewport } from '#store/shapes/camera.ts';

export type WatchedCamera = {
  /** What the camera sees; null while it stands where the picture was opened. */
  readonly moved: () => ModelCamera | null;
  readonly stop: () => void;
};

/** A panel that opens changes the width that is seen, but neither the middle nor the zoom. */
const same = (one: Viewport, other: Viewport): boolean => {
  const [a, b] = [cameraOf(one), cameraOf(other)];
  return Math.abs(a.cx - b.cx) < 1 && Math.abs(a.cy - b.cy) < 1 && Math.abs(one.zoom / other.zoom - 1) < 1e-3;
};

/**
 * Whether somebody moved the camera: only then is it worth a word in a link. Every arrangement is opened by the canvas
 * as suits its size; where the camera first rests then is its home, unless somebody wished it elsewhere.
 */
export function watchCamera(store: EntenteStore): WatchedCamera {
  // Begun over a picture that stands, it finds the camera where the picture was opened.
  let home: Viewport | null = store.getState().viewport;
  let homeOf: State['arrangement'] = home === null ? null : store.getState().arrangement;
  let answered = store.getState().cameraWish?.serial ?? 0;
  let spoken = store.getState().language;
  const isAway = (viewport: Viewport | null): boolean =>
    homeOf !== null && viewport !== null && (home === null || !same(viewport, home));
  const settled = ({ viewport, arrangement, cameraWish, language }: State, last: Viewport | null): void => {
    const serial = cameraWish?.serial ?? 0;
    // The same picture in another language is looked at from where it was.
    const isAsked = serial !== answered && cameraWish?.kind === 'look';
    answered = serial;
    if (viewport === null || arrangement === homeOf) return;
    const wished = isAsked || (language !== spoken && isAway(last));
    spoken = language;
    // A picture that only grew stays where it is, and so does its home.
    if (last === null || homeOf === null || !same(viewport, last)) home = wished ? null : viewport;
    homeOf = arrangement;
  };
  const stop = store.subscribe((state, before) => {
    if (state.document !== before.document) [home, homeOf] = [null, null];
    if (state.viewport !== before.viewport) settled(state, before.viewport);
  });
  return {
    stop,
    moved: () => {
      const { viewport, arrangement } = store.getState();
      if (viewport === null || arrangement === null || homeOf === null) return null;
      return home !== null && same(viewport, home) ? null : cameraOf(viewport);
    },
  };
}
