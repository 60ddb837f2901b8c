import type { ModelCamera, Viewport } from '#store/state.ts';

/** What a viewport shows of the model, so that it can be shown again whatever has moved since. */
export const cameraOf = ({ zoom, x, y, width, height }: Viewport): ModelCamera => ({
  cx: (width / 2 - x) / zoom,
  cy: (height / 2 - y) / zoom,
  width: width / zoom,
});
