import type { StateCreator } from 'zustand/vanilla';
import type { PictureState, State } from '#store/state.ts';
import type { CameraWish } from '#store/shapes/camera.ts';

/** Where things stand on the canvas, and what is asked of the camera. */
export const pictureSlice: StateCreator<State, [], [], PictureState> = (set) => ({
  frame: null,
  arrangement: null,
  arranging: 'idle',
  progress: null,
  cameraWish: null,
  wishes: 0,
  viewport: null,
  frameMeasured: (frame) =>
    set((state) =>
      state.frame?.width === frame.width &&
      state.frame.height === frame.height &&
      state.frame.display === frame.display &&
      state.frame.letters === frame.letters
        ? state
        : { frame },
    ),
  arrangingStarted: () => set({ arranging: 'working', progress: null }),
  positionsComputed: (arrangement) => set({ arrangement, arranging: 'idle', progress: null }),
  arrangingFailed: () => set({ arranging: 'failed', progress: null }),
  arrangingProgressed: (progress) => set({ progress }),
  fitThese: (ids) => set(wish({ kind: 'frame', ids })),
  fit: () => set(wish({ kind: 'fit' })),
  zoomBy: (factor) => set(wish({ kind: 'zoom', factor })),
  panBy: (dx, dy) => set(wish({ kind: 'pan', dx, dy })),
  reveal: (element) => set(wish({ kind: 'reveal', element })),
  lookAt: (camera) => set(wish({ kind: 'look', camera })),
  viewportSettled: (viewport) => set({ viewport }),
});

type Unnumbered<Wish> = Wish extends CameraWish ? Omit<Wish, 'serial'> : never;

/** A wish under a number that no other had. */
export const wish =
  (asked: Unnumbered<CameraWish>) =>
  ({ wishes }: Pick<PictureState, 'wishes'>): Pick<PictureState, 'cameraWish' | 'wishes'> => ({
    cameraWish: { ...asked, serial: wishes + 1 },
    wishes: wishes + 1,
  });
