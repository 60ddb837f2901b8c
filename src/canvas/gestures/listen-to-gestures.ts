import type { EventObject } from 'cytoscape';
import type { EntenteStore } from '#store/create-store.ts';
import type { ElementRef } from '#store/state.ts';
import type { CameraMan } from '#canvas/camera/move-camera.ts';
import type { PictureCard } from '#core/drawing/picture.ts';
import { askMenu } from './pointer/ask-menu.ts';
import { dragCards } from './pointer/drag-cards.ts';
import type { Gestures } from './gestures.ts';
import { listenToKeys } from './listen-to-keys.ts';
import { presence } from './presence.ts';
import { pressElement } from './press-element.ts';
import { selectBox } from './pointer/select-box.ts';
import { idOf, targetOf } from './targets.ts';
import { listenToTouch } from './touch/listen-to-touch.ts';
import { wheelZoom } from './pointer/wheel-zoom.ts';

const doubleClickZoom = 1.5;

const isShifted = ({ originalEvent }: EventObject): boolean =>
  originalEvent instanceof MouseEvent && originalEvent.shiftKey;

/** What a card holds back: the members of a group, or the neighbours that are not drawn. */
const expand = (each: PictureCard | undefined, store: EntenteStore): void => {
  if (each === undefined) return;
  if (each.node.kind === 'group') store.getState().openGroup(each.id);
  else if (each.more > 0) store.getState().expand(each.id);
};

/** Clicks and hovering: a click selects at once, without waiting for a second one, so expanding later adds to it harmlessly. */
const listenToPointer = ({ cy, container, store, camera, hover, picture }: Gestures): (() => void) => {
  const target = (event: EventObject): ElementRef | null => targetOf(event, picture(), camera.view(), presence(store));
  // Cytoscape takes two quick presses for a double one wherever they are: these are two cards, pressed by somebody in a hurry.
  let [pressed, pressedBefore]: readonly string[] = ['', ''];
  const tap = (event: EventObject): void => {
    const element = target(event);
    [pressed, pressedBefore] = [element === null ? '' : idOf(element), pressed];
    pressElement(store, picture(), element, isShifted(event));
  };
  const doubleTap = (event: EventObject): void => {
    if (pressed !== pressedBefore) return;
    const element = target(event);
    if (element?.kind === 'node') return expand(picture()?.card.get(element.id), store);
    if (element !== null) return;
    camera.glide(camera.zoomAt(doubleClickZoom, event.renderedPosition.x, event.renderedPosition.y));
  };
  const move = (event: EventObject): void => {
    const { originalEvent } = event;
    if (originalEvent instanceof MouseEvent && originalEvent.buttons !== 0) return;
    const element = target(event);
    container.style.cursor = element === null ? '' : 'pointer';
    hover.over(element);
  };
  const leave = (): void => hover.over(null);
  const begin = (): void => hover.leave();

  cy.on('tap', tap);
  cy.on('dbltap', doubleTap);
  cy.on('mousemove', move);
  cy.on('grab boxstart dragpan', begin);
  container.addEventListener('pointerleave', leave);
  return () => {
    cy.off('tap', tap);
    cy.off('dbltap', doubleTap);
    cy.off('mousemove', move);
    cy.off('grab boxstart dragpan', begin);
    container.removeEventListener('pointerleave', leave);
  };
};

/** Cytoscape keeps the browser from focusing what is pressed; the map's keys need it. Any input also stops the camera. */
const takeFocus = (container: HTMLElement, camera: CameraMan): (() => void) => {
  // Whoever clicks knows where they are: the ring of focus is for those who came by keyboard.
  const press = (): void => {
    camera.stop();
    container.dataset['pointed'] = 'true';
    container.focus({ preventScroll: true });
  };
  const unpoint = (): void => {
    delete container.dataset['pointed'];
  };
  container.addEventListener('keydown', unpoint);
  container.addEventListener('blur', unpoint);
  container.addEventListener('mousedown', press);
  return () => {
    container.removeEventListener('mousedown', press);
    container.removeEventListener('keydown', unpoint);
    container.removeEventListener('blur', unpoint);
  };
};

/** Gestures to verbs: with the files it calls, the only place where Cytoscape speaks to the store. */
export const listenToGestures = (gestures: Gestures): (() => void) => {
  const { cy, container, store, camera, hint, picture } = gestures;
  const stops = [
    takeFocus(container, camera),
    listenToPointer(gestures),
    askMenu(gestures),
    listenToTouch(gestures),
    dragCards(gestures),
    selectBox(cy, store, picture),
    wheelZoom(container, camera, hint),
    listenToKeys(container, camera, store),
  ];
  return () => stops.forEach((stop) => stop());
};
