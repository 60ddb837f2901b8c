import type { PlaceCamera, PlaceElement, ScreenCamera } from '#core/view/place.ts';

/** What somebody asked of the camera; the canvas answers each serial once. */
export type CameraWish =
  /** From a link or a step: at once before the first picture, as a flight after it. */
  | { readonly kind: 'look'; readonly camera: ModelCamera; readonly serial: number }
  | { readonly kind: 'fit'; readonly serial: number }
  /** These cards, as large as they go. */
  | { readonly kind: 'frame'; readonly ids: readonly string[]; readonly serial: number }
  | { readonly kind: 'zoom'; readonly factor: number; readonly serial: number }
  /** Moves what is seen, CSS pixels. */
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number; readonly serial: number }
  /** Bring into view, panning no further than needed; zooms in only if the element could not be read otherwise. */
  | { readonly kind: 'reveal'; readonly element: PlaceElement; readonly serial: number };

/** Where a screen stands over the model. */
export type Viewport = ScreenCamera;

/** What it sees of the model, whatever the screen. */
export type ModelCamera = PlaceCamera;
