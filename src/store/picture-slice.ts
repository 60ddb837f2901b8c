import type { StateCreator } from 'zustand/vanilla';
import type { PictureState, State } from './state.ts';

/** Where things stand on the canvas, and what is asked of the camera. */
export const pictureSlice: StateCreator<State, [], [], PictureState> = (set) => ({
  frame: null,
  arrangement: null,
  packing: 0,
  arranging: 'idle',
  cameraWish: null,
  viewport: null,
  frameMeasured: (frame) =>
    set((state) =>
      state.frame?.width === frame.width && state.frame.height === frame.height && state.frame.display === frame.display
        ? state
        : { frame },
    ),
  arrangingStarted: () => set({ arranging: 'working' }),
  positionsComputed: (arrangement) => set({ arrangement, arranging: 'idle' }),
  arrangingFailed: () => set({ arranging: 'failed' }),
  // Where nothing was pinned there is nothing to undo.
  repack: () =>
    set(({ packing, pins }) => ({ packing: packing + 1, pins: Object.keys(pins).length === 0 ? pins : {} })),
  fit: () => set((state) => ({ cameraWish: { kind: 'fit', serial: nextSerial(state) } })),
  zoomBy: (factor) => set((state) => ({ cameraWish: { kind: 'zoom', factor, serial: nextSerial(state) } })),
  reveal: (element) => set((state) => ({ cameraWish: { kind: 'reveal', element, serial: nextSerial(state) } })),
  viewportSettled: (viewport) => set({ viewport }),
});

const nextSerial = (state: PictureState): number => (state.cameraWish?.serial ?? 0) + 1;
