import type { StateCreator } from 'zustand/vanilla';
import type { PictureState, State } from '#store/state.ts';

/** Where things stand on the canvas, and what is asked of the camera. */
export const pictureSlice: StateCreator<State, [], [], PictureState> = (set) => ({
  frame: null,
  arrangement: null,
  arranging: 'idle',
  progress: null,
  cameraWish: null,
  viewport: null,
  frameMeasured: (frame) =>
    set((state) =>
      state.frame?.width === frame.width && state.frame.height === frame.height && state.frame.display === frame.display
        ? state
        : { frame },
    ),
  arrangingStarted: () => set({ arranging: 'working', progress: null }),
  positionsComputed: (arrangement) => set({ arrangement, arranging: 'idle', progress: null }),
  arrangingFailed: () => set({ arranging: 'failed', progress: null }),
  arrangingProgressed: (progress) => set({ progress }),
  fit: () => set((state) => ({ cameraWish: { kind: 'fit', serial: nextSerial(state) } })),
  zoomBy: (factor) => set((state) => ({ cameraWish: { kind: 'zoom', factor, serial: nextSerial(state) } })),
  reveal: (element) => set((state) => ({ cameraWish: { kind: 'reveal', element, serial: nextSerial(state) } })),
  lookAt: (camera) => set((state) => ({ cameraWish: { kind: 'look', camera, serial: nextSerial(state) } })),
  viewportSettled: (viewport) => set({ viewport }),
});

const nextSerial = (state: PictureState): number => (state.cameraWish?.serial ?? 0) + 1;
