import type { Frame } from '#core/picture/arrangement.ts';
import type { EntenteStore } from '#store/create-store.ts';
import type { Picture } from '#canvas/picture/picture.ts';
import { idOf } from '#canvas/gestures/targets.ts';
import { clampZoom, openingView, wholeView } from './fit-view.ts';
import type { CameraMan } from './move-camera.ts';
import { reveal } from './reveal.ts';

export type Answers = { readonly open: (picture: Picture) => void; readonly stop: () => void };

/** Does what somebody asked of the camera through the store, each wish once. */
export const answerCamera = (store: EntenteStore, camera: CameraMan, picture: () => Picture | null): Answers => {
  const frame = (): Frame => {
    const { width, height } = camera.view();
    return { width, height, display: store.getState().display };
  };
  const unsubscribe = store.subscribe(({ cameraWish: wish }, before) => {
    const shown = picture();
    if (wish === null || wish.serial === before.cameraWish?.serial || shown === null) return;
    const view = camera.view();
    switch (wish.kind) {
      case 'fit':
        return camera.glide(wholeView(shown.arrangement, frame()));
      case 'zoom':
        return camera.glide(camera.zoomAt(wish.factor, view.width / 2, view.height / 2));
      case 'look': {
        const zoom = clampZoom(view.width / Math.max(1, wish.camera.width));
        const to = { zoom, x: view.width / 2 - wish.camera.cx * zoom, y: view.height / 2 - wish.camera.cy * zoom };
        return camera.glide(to);
      }
      case 'reveal': {
        const { element } = wish;
        const ids =
          element.kind === 'claim'
            ? shown.scene.lines.filter(({ claims }) => claims.includes(element.id)).map(({ key }) => key)
            : [idOf(element)];
        const to = reveal(shown, ids[0] ?? '', view);
        if (to !== null) camera.glide(to);
      }
    }
  });
  return { open: (shown) => camera.cut(openingView(shown.arrangement, frame())), stop: unsubscribe };
};
