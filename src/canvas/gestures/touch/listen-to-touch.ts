import type { ElementRef } from '#store/state.ts';
import type { Gestures } from '#canvas/gestures/gestures.ts';
import { presence } from '#canvas/gestures/presence.ts';
import { pressElement } from '#canvas/gestures/press-element.ts';
import { elementsInside, type Corner } from '#canvas/gestures/pointer/select-box.ts';
import { drawBox } from './draw-box.ts';
import { fingers, type FingerEvents, type Spot } from './fingers.ts';
import { moveCards } from './move-cards.ts';
import { touchTarget } from './touch-target.ts';

const zoomStep = 1.5;

/** What the gestures of fingers mean; every one of them has a button or a key as well. */
const meanings = (gestures: Gestures): FingerEvents => {
  const { container, store, camera, hover, picture } = gestures;
  const cards = moveCards(gestures);
  const box = drawBox(container);

  const inModel = ({ x, y }: Spot): Corner => {
    const view = camera.view();
    return { x: (x - view.x) / view.zoom, y: (y - view.y) / view.zoom };
  };
  const targetAt = (at: Spot): ElementRef | null => {
    const shown = picture();
    return shown === null ? null : touchTarget(shown, inModel(at), camera.view().zoom, presence(store));
  };
  const press = (at: Spot): void => pressElement(store, picture(), targetAt(at), store.getState().boxing);
  const selectIn = ([a, b]: readonly [Spot, Spot]): void => {
    const shown = picture();
    const { selected, selectAll, selectByBox } = store.getState();
    if (shown !== null) selectAll([...selected, ...elementsInside(shown, inModel(a), inModel(b), presence(store))]);
    selectByBox(false);
  };
  return {
    tap: press,
    doubleTap: ({ x, y }) => camera.glide(camera.zoomAt(zoomStep, x, y)),
    twoFingerTap: ({ x, y }) => camera.glide(camera.zoomAt(1 / zoomStep, x, y)),
    longPress: (at) => {
      const { left, top } = container.getBoundingClientRect();
      const target = targetAt(at) ?? { kind: 'background' };
      store.getState().openContextMenu(target, { x: left + at.x, y: top + at.y });
    },
    begin: (at) => {
      hover.leave();
      if (store.getState().boxing) return (box.begin(at), 'box');
      const element = targetAt(at);
      const { selected } = store.getState();
      // Only what was selected before is moved: everything else lets the picture be pushed about, however full it is.
      if (element?.kind !== 'node' || !selected.some((each) => each.kind === 'node' && each.id === element.id))
        return 'pan';
      cards.begin(element.id);
      return 'card';
    },
    move: (hold, at, dx, dy) => {
      if (hold === 'pan') camera.panBy(dx, dy);
      else if (hold === 'box') box.to(at);
      else cards.by(dx / camera.view().zoom, dy / camera.view().zoom);
    },
    end: (hold, _at, speed) => {
      if (hold === 'card') cards.drop();
      else if (hold === 'pan') camera.coast(speed.x, speed.y);
      else {
        const drawn = box.end();
        if (drawn !== null) selectIn(drawn);
      }
    },
    pinch: ({ factor, middle, dx, dy }) => {
      const { zoom, x, y } = camera.zoomAt(factor, middle.x, middle.y);
      camera.cut({ zoom, x: x + dx, y: y + dy });
    },
  };
};

const later = (act: () => void, ms: number): (() => void) => {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
};

/**
 * Fingers and pens, told apart by ourselves and hidden from Cytoscape: its pinch waits until two fingers are 150 pixels
 * apart, its taps follow long presses, and under its finger every card moves instead of the picture. While a box is drawn
 * the mouse is heard here too.
 */
export const listenToTouch = (gestures: Gestures): (() => void) => {
  const { container, store, camera } = gestures;
  const known = fingers(meanings(gestures), later);

  const isOurs = ({ pointerType }: PointerEvent): boolean => pointerType !== 'mouse' || store.getState().boxing;
  const spot = ({ clientX, clientY }: PointerEvent): Spot => {
    const { left, top } = container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const down = (event: PointerEvent): void => {
    if (!isOurs(event) || event.button > 0) return;
    camera.stop();
    container.dataset['pointed'] = 'true';
    container.focus({ preventScroll: true });
    if (event.pointerType === 'mouse') container.setPointerCapture(event.pointerId);
    known.down(event.pointerId, spot(event), event.timeStamp);
  };
  const move = (event: PointerEvent): void => known.move(event.pointerId, spot(event), event.timeStamp);
  const up = (event: PointerEvent): void => known.up(event.pointerId, spot(event), event.timeStamp);
  const cancel = (event: PointerEvent): void => known.cancel(event.pointerId);
  // Refused, a touch also makes no mouse events, which would be heard as a second press.
  const hide = (event: TouchEvent): void => {
    event.stopPropagation();
    if (event.cancelable) event.preventDefault();
  };
  const hideMouse = (event: MouseEvent): void => {
    if (store.getState().boxing) event.stopPropagation();
  };
  const stop = store.subscribe(({ boxing }) => container.toggleAttribute('data-boxing', boxing));
  const touches = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
  const early = { capture: true, passive: false };
  container.addEventListener('pointerdown', down, early);
  container.addEventListener('pointermove', move, early);
  container.addEventListener('pointerup', up, early);
  container.addEventListener('pointercancel', cancel, early);
  container.addEventListener('mousedown', hideMouse, early);
  touches.forEach((name) => container.addEventListener(name, hide, early));
  return () => {
    stop();
    container.removeEventListener('pointerdown', down, early);
    container.removeEventListener('pointermove', move, early);
    container.removeEventListener('pointerup', up, early);
    container.removeEventListener('pointercancel', cancel, early);
    container.removeEventListener('mousedown', hideMouse, early);
    touches.forEach((name) => container.removeEventListener(name, hide, early));
  };
};
