import type { Core } from 'cytoscape';
import type { Offsets } from '#core/picture/reroute.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { selectScene } from '#store/selectors.ts';
import { answerCamera } from './camera/answer-camera.ts';
import { followSize } from './camera/follow-size.ts';
import { moveCamera } from './camera/move-camera.ts';
import { draftsman } from './elements/draftsman.ts';
import { largestZoom, smallestZoom, unit } from './elements/units.ts';
import { hoverDwell } from './gestures/hover-dwell.ts';
import { listenToGestures } from './gestures/listen-to-gestures.ts';
import { showTooltip } from './gestures/show-tooltip.ts';
import { highlightsOf } from './picture/highlights.ts';
import { letterer } from './lettering/letterer.ts';
import { surface } from './lettering/surface.ts';
import { loadFonts } from './lettering/load-fonts.ts';
import { isArrangedFor, pictureOf, type Picture } from './picture/picture.ts';
import { publishPicture } from './publish-picture.ts';
import { watchTheme } from './watch-theme.ts';
import type { Words } from './words.ts';

export type Parts = {
  readonly cy: Core;
  readonly container: HTMLElement;
  readonly above: HTMLCanvasElement;
  readonly below: HTMLCanvasElement;
  readonly tooltip: HTMLElement;
};

/** Long enough without a move for the view to count as settled. */
const rest = 100;

/** Wires Cytoscape, our own lettering and the store together; gives back what takes it all apart again. */
export const mount = (
  { cy, container, above, below, tooltip }: Parts,
  store: EntenteStore,
  words: Words,
): (() => void) => {
  cy.minZoom(smallestZoom * unit).maxZoom(largestZoom * unit);
  cy.autounselectify(true);
  const letters = letterer(surface(above), surface(below), words);
  const camera = moveCamera(cy, container);
  const theme = watchTheme(store, () => refresh());
  const draw = draftsman(cy);
  let picture: Picture | null = null;
  let fontsLoaded = false;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const make = (offsets: Offsets): Picture | null => {
    const state = store.getState();
    const scene = selectScene(state);
    const { arrangement, language, document } = state;
    if (scene === null || arrangement === null || !fontsLoaded) return null;
    // The scene of a new view comes before its arrangement: until then the picture that stands stays.
    if (picture !== null && !isArrangedFor(arrangement, scene)) return picture;
    const { selected } = highlightsOf(scene, state);
    const voices = Object.keys(document?.voices ?? {});
    return pictureOf({ scene, arrangement, offsets, theme: theme.current(), language, voices, selected });
  };
  const light = (): void => {
    if (picture === null) return;
    const highlights = highlightsOf(picture.scene, store.getState());
    draw.mark(highlights);
    letters.highlight(highlights);
    repaint();
  };
  const refresh = (): void => {
    const before = picture;
    picture = make(store.getState().pins);
    if (picture === before) return;
    letters.show(picture);
    if (picture === null) return draw.clear();
    draw.show(picture);
    if (before?.arrangement.measures !== picture.arrangement.measures) answer.fitNow(picture);
    draw.restyle(picture, camera.view().zoom);
    light();
    move();
  };
  const repaint = (): void => {
    cy.forceRender();
  };
  const settle = (): void => {
    if (picture === null) return;
    draw.restyle(picture, camera.view().zoom);
    letters.settle();
    repaint();
    const { zoom, x, y } = camera.view();
    store.getState().viewportSettled({ zoom, x, y });
  };
  const paint = (): void => {
    letters.paint(camera.view());
    const { arranging, arrangement } = store.getState();
    const complete = picture !== null && arranging !== 'working' && arrangement !== null;
    if (complete) document.documentElement.dataset['pictureReady'] = 'true';
  };
  const move = (): void => {
    letters.move();
    if (picture !== null) draw.keepWidths(picture, camera.view().zoom);
    clearTimeout(settling);
    settling = setTimeout(settle, rest);
  };
  const moveCards = (offsets: Offsets): void => {
    picture = make({ ...store.getState().pins, ...offsets });
    if (picture === null) return;
    draw.showLines(picture, new Set(Object.keys(offsets)));
    letters.show(picture);
  };

  const answer = answerCamera(store, camera, () => picture);
  const hover = hoverDwell(store.getState().hover);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.arranging === 'working') delete document.documentElement.dataset['pictureReady'];
    const drawn =
      state.arrangement !== before.arrangement || state.pins !== before.pins || state.document !== before.document;
    if (drawn || state.language !== before.language || state.view !== before.view) refresh();
    // On a projector what is selected is drawn larger.
    if (state.selected !== before.selected && state.display === 'projector') refresh();
    if (state.selected !== before.selected || state.hovered !== before.hovered || state.focused !== before.focused)
      light();
  });
  cy.on('render', paint);
  cy.on('viewport', move);
  const stops = [
    unsubscribe,
    theme.stop,
    answer.stop,
    followSize({ cy, container, store, camera, picture: () => picture }),
    listenToGestures({ cy, container, store, camera, hover, picture: () => picture, onMove: moveCards }),
    showTooltip({ element: tooltip, container, store, hover, picture: () => picture, words }),
    publishPicture(letters.last),
  ];
  let stopped = false;
  void loadFonts(null).then(() => {
    fontsLoaded = true;
    if (!stopped) refresh();
  });
  return () => {
    stopped = true;
    clearTimeout(settling);
    camera.stop();
    stops.forEach((stop) => stop());
    delete document.documentElement.dataset['pictureReady'];
    if (cy.destroyed()) return;
    cy.off('render', paint);
    cy.off('viewport', move);
    draw.clear();
  };
};
