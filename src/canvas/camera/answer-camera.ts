import type { Frame } from '#core/picture/arrangement.ts';
import { cameraOn } from '#core/briefing/step/step-camera.ts';
import type { ElementRef } from '#store/state.ts';
import type { CameraWish, ModelCamera } from '#store/shapes/camera.ts';
import type { EntenteStore } from '#store/create-store.ts';
import type { Picture } from '#core/drawing/picture.ts';
import { idOf } from '#canvas/gestures/targets.ts';
import { clampZoom, openingView, wholeView, type Camera } from './fit-view.ts';
import type { CameraMan } from './move-camera.ts';
import { inOtherWords } from './in-other-words.ts';
import { followPath } from './follow-path.ts';
import { frameOf } from './frame-of.ts';
import { reveal, revealAll } from './reveal.ts';

export type Answers = {
  /** A picture that was arranged anew is found; one that only grew stays where it is, and what came is brought into sight. */
  readonly open: (picture: Picture, before: Picture | null) => void;
  readonly stop: () => void;
};

/** Ids of the cards that a picture has more than the one before; null where any other card stands elsewhere. */
const addedTo = (before: Picture, now: Picture): readonly string[] | null => {
  const cards = new Map(before.arrangement.cards.map((card) => [card.id, card]));
  const kept = now.arrangement.cards.filter(({ id }) => cards.has(id));
  const same = kept.every(({ id, x, y }) => cards.get(id)?.x === x && cards.get(id)?.y === y);
  const shared = kept.length === Math.min(cards.size, now.arrangement.cards.length);
  if (!same || !shared || kept.length === 0) return null;
  return now.arrangement.cards.map(({ id }) => id).filter((id) => !cards.has(id));
};

/** New cards stand outside the picture that there was: those on the side where most of them are, which a screen can hold. */
const moreOnOneSide = (shown: Picture, grown: readonly string[]): readonly string[] => {
  const isLeft = (id: string): boolean => (shown.card.get(id)?.card.x ?? 0) < 0;
  const left = grown.filter(isLeft);
  return left.length > grown.length / 2 ? left : grown.filter((id) => !isLeft(id));
};

/** The card or line that an element is drawn as; a claim as the first of its lines. */
const drawnAs = ({ scene }: Picture, element: ElementRef): string => {
  if (element.kind !== 'claim') return idOf(element);
  return scene.lines.find(({ claims }) => claims.includes(element.id))?.key ?? '';
};

/** Does what somebody asked of the camera through the store, each wish once. */
export const answerCamera = (store: EntenteStore, camera: CameraMan, picture: () => Picture | null): Answers => {
  const frame = (): Frame => {
    const { width, height } = camera.view();
    return frameOf(store.getState(), width, height);
  };
  const path = followPath(store, camera, picture);
  let answered = 0;
  /** A wish that was made while another picture was being arranged is answered when that one stands. */
  const waiting = (): CameraWish | null => {
    const { cameraWish: wish } = store.getState();
    return wish === null || wish.serial === answered ? null : wish;
  };
  const lookingAt = ({ cx, cy, width }: ModelCamera): Camera => {
    const view = camera.view();
    const zoom = clampZoom(view.width / Math.max(1, width));
    return { zoom, x: view.width / 2 - cx * zoom, y: view.height / 2 - cy * zoom };
  };
  const framing = ({ arrangement }: Picture, ids: readonly string[]): Camera => {
    const seen = cameraOn(arrangement, ids, frame());
    return seen === null ? wholeView(arrangement, frame()) : lookingAt(seen);
  };
  /** Where a wish leads from here; null where it leads nowhere, or not yet. */
  const answerTo = (wish: CameraWish, shown: Picture): Camera | null => {
    const view = camera.view();
    switch (wish.kind) {
      case 'fit':
        return wholeView(shown.arrangement, frame());
      case 'frame':
        return framing(shown, wish.ids);
      case 'zoom':
        return camera.zoomAt(wish.factor, view.width / 2, view.height / 2);
      case 'pan':
        return { zoom: view.zoom, x: view.x + wish.dx, y: view.y + wish.dy };
      case 'look':
        return lookingAt(wish.camera);
      case 'reveal':
        return reveal(shown, drawnAs(shown, wish.element), view);
    }
  };
  const unsubscribe = store.subscribe(({ cameraWish: wish, arranging, arrangement, presenting }, before) => {
    const shown = picture();
    if (wish === null || wish.serial === before.cameraWish?.serial || shown === null) return;
    // Arranged already, a picture stands only once its letters have come.
    const isComing =
      arranging === 'working' || (presenting !== null && arrangement?.measures !== shown.arrangement.measures);
    const isLater = isComing && !['fit', 'zoom', 'pan'].includes(wish.kind);
    const to = answerTo(wish, shown);
    // What another picture will show cannot be found in this one; what is in both can be shown at once.
    if (isLater && (to === null || wish.kind !== 'reveal')) return;
    answered = wish.serial;
    if (to !== null) camera.glide(to);
  });
  return {
    open: (shown, before) => {
      const wish = waiting();
      answered = wish?.serial ?? answered;
      if (wish?.kind === 'look') return camera.cut(lookingAt(wish.camera));
      if (wish?.kind === 'frame') return camera.cut(framing(shown, wish.ids));
      const [chosen] = store.getState().selected;
      const selected = chosen === undefined ? null : idOf(chosen);
      const where = { view: camera.view(), frame: frame(), selected };
      const kept = before === null ? null : inOtherWords(before, shown, where);
      if (kept !== null) return camera.cut(kept);
      const grown = before === null ? null : addedTo(before, shown);
      if (grown === null) camera.cut(openingView(shown.arrangement, frame()));
      if (wish?.kind === 'reveal') {
        const to = answerTo(wish, shown);
        if (to !== null) camera.cut(to);
      } else if (grown !== null && !path.frame(shown)) {
        const to = revealAll(shown, moreOnOneSide(shown, grown), camera.view());
        if (to !== null) camera.glide(to);
      }
    },
    stop: () => {
      unsubscribe();
      path.stop();
    },
  };
};
