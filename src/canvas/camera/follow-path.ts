import type { EntenteStore } from '#store/create-store.ts';
import { selectPath } from '#store/selectors.ts';
import type { Picture } from '#core/drawing/picture.ts';
import type { Camera } from './fit-view.ts';
import type { CameraMan } from './move-camera.ts';
import { holdAll } from './reveal.ts';

export type FollowPath = {
  /** Brings all stations of the path into sight; false where there is no path. */
  readonly frame: (picture: Picture) => boolean;
  readonly stop: () => void;
};

const isAt = (one: Camera, other: Camera): boolean =>
  Math.abs(one.x - other.x) < 1 && Math.abs(one.y - other.y) < 1 && Math.abs(one.zoom / other.zoom - 1) < 0.001;

/** Every station of a path in sight while it is looked at; back to where one was after it, unless one has moved since. */
export const followPath = (store: EntenteStore, camera: CameraMan, picture: () => Picture | null): FollowPath => {
  let left: { readonly from: Camera; readonly to: Camera } | null = null;
  const frame = (shown: Picture): boolean => {
    const path = selectPath(store.getState());
    const to = path && holdAll(shown, path.nodes, camera.view());
    if (to === null) return false;
    left = { from: left?.from ?? camera.view(), to };
    camera.glide(to);
    return true;
  };
  const stop = store.subscribe((state, before) => {
    if (state.view.path === before.view.path) return;
    const shown = picture();
    const isWished = state.cameraWish !== before.cameraWish;
    if (state.view.path === null) {
      const back = left !== null && !isWished && isAt(camera.view(), left.to) ? left.from : null;
      left = null;
      if (back !== null) camera.glide(back);
    } else if (shown !== null && !isWished && state.arranging !== 'working') frame(shown);
  });
  return { frame, stop };
};
