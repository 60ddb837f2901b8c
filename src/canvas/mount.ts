import type { Core } from 'cytoscape';
import type { EntenteStore } from '#store/create-store.ts';
import { selectLessMotion } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import { answerCamera } from './camera/answer-camera.ts';
import { followSize } from './camera/follow-size.ts';
import { moveCamera } from './camera/move-camera.ts';
import { largestZoom, smallestZoom, unit } from './elements/units.ts';
import { hoverDwell } from './gestures/hover/hover-dwell.ts';
import { pressElement } from './gestures/press-element.ts';
import { letterer } from './lettering/letterer.ts';
import { surface } from './lettering/surface.ts';
import { publishPicture } from './picture/publish-picture.ts';
import { stage } from './stage.ts';
import { watchTheme } from './picture/watch-theme.ts';
import { laterGhosts } from './ghosts/later-ghosts.ts';
import { wordsIn, type Words } from './words.ts';

export type Parts = {
  readonly cy: Core;
  readonly container: HTMLElement;
  readonly above: HTMLCanvasElement;
  readonly below: HTMLCanvasElement;
  readonly tooltip: HTMLElement;
  /** Says, in a page of somebody else's, that the wheel zooms once the picture was pressed. */
  readonly hint: HTMLElement;
};

/** Long enough without a move for the view to count as settled. */
const rest = 100;

/** On a projector what is selected is drawn larger, so it makes another picture. */
const asksForPicture = (state: State, before: State): boolean =>
  state.arrangement !== before.arrangement ||
  state.document !== before.document ||
  state.view !== before.view ||
  state.metrics !== before.metrics ||
  state.pins !== before.pins ||
  state.moving !== before.moving ||
  state.language !== before.language ||
  (state.selected !== before.selected && state.display === 'projector');

const asksForLight = (state: State, before: State): boolean =>
  state.selected !== before.selected ||
  state.hovered !== before.hovered ||
  state.focused !== before.focused ||
  state.matched !== before.matched;

/** Wires Cytoscape, our own lettering and the store together; gives back what takes it all apart again. */
export const mount = ({ cy, container, above, below, tooltip, hint }: Parts, store: EntenteStore): (() => void) => {
  const { dataset } = document.documentElement;
  const words = (): Words => wordsIn(store.getState().language);
  cy.minZoom(smallestZoom * unit).maxZoom(largestZoom * unit);
  cy.autounselectify(true);
  const letters = letterer(surface(above), surface(below), words);
  const camera = moveCamera(cy, container, () => selectLessMotion(store.getState()));
  const theme = watchTheme(store, () => shown.refresh());
  const shown = stage({
    cy,
    store,
    camera,
    letters,
    theme: theme.current,
    onArranged: (picture, before) => answers.open(picture, before),
  });
  const answers = answerCamera(store, camera, shown.picture);
  const hover = hoverDwell(store.getState().hover);
  let settling: ReturnType<typeof setTimeout> | undefined;
  let answering: 'not' | 'coming' | 'there' = 'not';
  let isOver = false;
  const over = laterGhosts({
    container,
    store,
    camera,
    frame: letters.last,
    press: (element, isShifted) => pressElement(store, shown.picture(), element, isShifted),
  });
  const settle = (): void => {
    shown.settle();
    if (shown.picture() === null) return;
    store.getState().viewportSettled(camera.view());
    over.raise();
  };
  const move = (): void => {
    letters.move();
    over.moved();
    shown.keepWidths();
    clearTimeout(settling);
    settling = setTimeout(settle, rest);
  };
  const paint = (): void => {
    letters.paint(camera.view());
    over.painted();
    if (!shown.isComplete()) return;
    // It stands, and answers: before, nobody could be told that it is ready.
    if (answering === 'there') dataset['pictureReady'] = 'true';
    else answer();
  };
  const answer = (): void => {
    if (answering === 'coming') return;
    answering = 'coming';
    // What is fetched from here on, nobody waited for who looks.
    performance.mark('entente:picture');
    void import('./gestures/answer-people.ts').then(({ answerPeople }) => {
      if (isOver) return;
      const { picture, moveCards: onMove } = shown;
      stops.push(answerPeople({ cy, container, store, camera, hover, hint, picture, onMove, tooltip, words }));
      answering = 'there';
      paint();
    });
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.arranging === 'working') delete dataset['pictureReady'];
    if (asksForPicture(state, before)) shown.refresh();
    if (asksForLight(state, before)) shown.light();
  });
  cy.on('render', paint);
  cy.on('viewport', move);
  const stops = [
    unsubscribe,
    theme.stop,
    over.stop,
    answers.stop,
    followSize({ cy, container, store, camera, picture: shown.picture }),
    publishPicture(letters.last),
  ];
  shown.refresh();
  move();
  return () => {
    isOver = true;
    clearTimeout(settling);
    camera.stop();
    stops.forEach((stop) => stop());
    delete dataset['pictureReady'];
    cy.off('render', paint);
    cy.off('viewport', move);
    shown.stop();
  };
};
