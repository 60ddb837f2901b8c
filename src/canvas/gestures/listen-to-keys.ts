import type { EntenteStore } from '#store/create-store.ts';
import type { CameraMan } from '#canvas/camera/move-camera.ts';

const panStep = 60;

/** Keys of the map while it has the focus: arrows pan when there is nothing to walk from. Any key that no command takes stops the camera. */
export const listenToKeys = (container: HTMLElement, camera: CameraMan, store: EntenteStore): (() => void) => {
  const pan = (dx: number, dy: number) => (): boolean => {
    if (store.getState().focused !== null) return false;
    camera.panBy(dx, dy);
    return true;
  };
  const actions: { readonly [key: string]: () => boolean } = {
    ArrowLeft: pan(panStep, 0),
    ArrowRight: pan(-panStep, 0),
    ArrowUp: pan(0, panStep),
    ArrowDown: pan(0, -panStep),
  };
  const press = (event: KeyboardEvent): void => {
    // A command that took the key may just have sent the camera somewhere.
    if (event.defaultPrevented || event.target !== container || event.altKey || event.ctrlKey || event.metaKey) return;
    camera.stop();
    if (actions[event.key]?.() === true) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  container.addEventListener('keydown', press);
  return () => container.removeEventListener('keydown', press);
};
