import type { Core } from 'cytoscape';
import type { EntenteStore } from '#store/create-store.ts';
import { selectPath, selectRendering } from '#store/selectors.ts';
import type { Picture } from '#core/drawing/picture.ts';
import { highlightsOf } from '#canvas/picture/highlights-of.ts';
import { frameOf } from './frame-of.ts';
import type { CameraMan } from './move-camera.ts';
import { holdAll, revealAll } from './reveal.ts';

export type FollowSize = {
  readonly cy: Core;
  readonly container: HTMLElement;
  readonly store: EntenteStore;
  readonly camera: CameraMan;
  readonly picture: () => Picture | null;
};

/**
 * Tells the store the room there is. When a panel opens or the window changes, the middle of the picture stays in the
 * middle from side to side, and its upper edge at the upper edge: captions stand there, and what comes from below, such
 * as a sheet, moves nothing under the finger that asked for it. No re-layout, no zoom. What is selected or has the
 * focus is never left behind a panel.
 */
export const followSize = ({ cy, container, store, camera, picture }: FollowSize): (() => void) => {
  let known = { width: container.clientWidth, height: container.clientHeight };

  const tell = (): void => {
    const { width, height } = known;
    const state = store.getState();
    if (width > 0 && height > 0) state.frameMeasured(frameOf(state, width, height));
  };
  /** A sheet that comes up leaves little; beside a panel the camera stays, to find its way back when the path is left. */
  const keepSelectedInSight = (shown: Picture, isLower: boolean): void => {
    const { focused, selected } = highlightsOf(shown.scene, store.getState());
    const id = focused ?? [...selected][0];
    const view = camera.view();
    const path = selectPath(store.getState());
    const held = path === null || !isLower ? null : holdAll(shown, path.nodes, view);
    const to = held ?? (id === undefined ? null : revealAll(shown, [id], view));
    if (to !== null) camera.cut(to);
  };
  const resize = (): void => {
    const next = { width: container.clientWidth, height: container.clientHeight };
    if (next.width === known.width && next.height === known.height) return;
    // Not shown at this moment: it comes back as it was.
    if (next.width === 0 || next.height === 0 || selectRendering(store.getState()) !== 'picture') return;
    cy.resize();
    const shown = picture();
    if (shown !== null) {
      camera.panBy((next.width - known.width) / 2, 0);
      keepSelectedInSight(shown, next.height < known.height);
    }
    known = next;
    tell();
  };
  const observer = new ResizeObserver(resize);
  observer.observe(container);
  // Another display, or letters of another size, and the picture after a list, have other bars round the canvas: the room is known once they stand.
  let waiting = 0;
  const unsubscribe = store.subscribe((state, before) => {
    const { view, display, textSize } = state;
    if (display === before.display && textSize === before.textSize && view.as === before.view.as) return;
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      resize();
      tell();
    });
  });
  tell();
  return () => {
    observer.disconnect();
    cancelAnimationFrame(waiting);
    unsubscribe();
  };
};
