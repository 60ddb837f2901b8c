import type { Core } from 'cytoscape';
import type { Arrangement } from '#core/picture/arrangement.ts';
import type { Scene } from '#core/graph/scene.ts';
import type { Looking } from '#core/queries/looking/look-at.ts';
import type { Offsets } from '#core/picture/reroute.ts';
import type { Theme } from '#core/picture/tokens.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { pinsShown } from '#store/shapes/pins-shown.ts';
import { selectLetters, selectLooking, selectScene } from '#store/selectors.ts';
import type { CameraMan } from './camera/move-camera.ts';
import { draftsman } from './elements/draftsman.ts';
import type { Letterer } from './lettering/letterer.ts';
import { loadFonts } from './lettering/load-fonts.ts';
import { extrasOf } from './picture/extras.ts';
import { highlightsOf } from './picture/highlights-of.ts';
import { isArrangedFor, pictureOf, type Picture } from '#core/drawing/picture.ts';

export type StageParts = {
  readonly cy: Core;
  readonly store: EntenteStore;
  readonly camera: CameraMan;
  readonly letters: Letterer;
  readonly theme: () => Theme;
  /** A picture stands that was arranged anew: the camera has to find it. */
  readonly onArranged: (picture: Picture, before: Picture | null) => void;
};

export type Stage = {
  readonly picture: () => Picture | null;
  /** Draws what the store says, if that is another picture than the one that stands. */
  readonly refresh: () => void;
  /** Marks what the store says is selected, hovered and focused. */
  readonly light: () => void;
  /** Cards on their way, of which the store hears when they are let go. */
  readonly moveCards: (offsets: Offsets) => void;
  readonly keepWidths: () => void;
  readonly settle: () => void;
  /** The picture that stands is the one that the store asks for. */
  readonly isComplete: () => boolean;
  readonly stop: () => void;
};

/** The picture that stands on the canvas: made from the store's state, drawn by Cytoscape and by the lettering. */
export const stage = ({ cy, store, camera, letters, theme, onArranged }: StageParts): Stage => {
  const draw = draftsman(cy);
  let picture: Picture | null = null;
  // Subsets of the font come one by one, so each arrangement waits for its own letters.
  let legible: Arrangement | null = null;
  /** What the standing picture was made of. */
  let drawn: Arrangement | null = null;
  let lit: { readonly scene: Scene; readonly looking: Looking | null } | null = null;
  let stopped = false;

  const make = (offsets: Offsets): Picture | null => {
    const state = store.getState();
    const scene = selectScene(state);
    const { arrangement, language, document } = state;
    if (scene === null || arrangement === null) return null;
    // The scene of a new view comes before its arrangement, and that before its letters: until then all stays as it is.
    if (arrangement !== legible || (picture !== null && !isArrangedFor(arrangement, scene))) return picture;
    // Names in another language need other cards: until they are arranged the old ones stay.
    if (picture !== null && picture.language !== language && drawn === arrangement) return picture;
    drawn = arrangement;
    const { selected } = highlightsOf(scene, state);
    return pictureOf({
      scene,
      arrangement,
      offsets,
      theme: theme(),
      language,
      voices: Object.keys(document?.voices ?? {}),
      selected,
      looking: selectLooking(state),
      letters: selectLetters(state),
      ...extrasOf(state, scene),
    });
  };
  const light = (): void => {
    if (picture === null) return;
    const state = store.getState();
    const { matched, view } = state;
    // Until the picture of a new scene stands, its light would fall on the wrong cards: the last light of the old one stays.
    if (selectScene(state) === picture.scene) lit = { scene: picture.scene, looking: selectLooking(state) };
    const looking = lit?.scene === picture.scene ? lit.looking : null;
    const { unmatched, hidden } = view;
    const highlights = highlightsOf(picture.scene, state, { looking, matched, unmatched, hidden });
    draw.mark(highlights);
    letters.highlight(highlights);
    cy.forceRender();
  };
  const readLetters = (): void => {
    const { arrangement } = store.getState();
    if (arrangement === null || arrangement === legible) return;
    void loadFonts(arrangement).then(() => {
      if (stopped || store.getState().arrangement !== arrangement) return;
      legible = arrangement;
      refresh();
    });
  };
  const refresh = (): void => {
    readLetters();
    const before = picture;
    picture = make(pinsShown(store.getState()));
    if (picture === before) return;
    letters.show(picture);
    if (picture === null) return draw.clear();
    draw.show(picture);
    if (before?.arrangement.measures !== picture.arrangement.measures) onArranged(picture, before);
    draw.restyle(picture, camera.view().zoom);
    light();
  };
  return {
    picture: () => picture,
    refresh,
    light,
    moveCards: (offsets) => {
      picture = make({ ...store.getState().pins, ...offsets });
      if (picture === null) return;
      draw.showLines(picture, new Set(Object.keys(offsets)));
      letters.show(picture);
    },
    keepWidths: () => {
      if (picture !== null) draw.keepWidths(picture, camera.view().zoom);
    },
    settle: () => {
      if (picture === null) return;
      draw.restyle(picture, camera.view().zoom);
      letters.settle();
      cy.forceRender();
    },
    isComplete: () => {
      const { arranging, arrangement } = store.getState();
      return picture !== null && arranging !== 'working' && arrangement === legible;
    },
    stop: () => {
      stopped = true;
      if (!cy.destroyed()) draw.clear();
    },
  };
};
