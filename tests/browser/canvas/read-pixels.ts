import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import type { Place } from './see-picture.ts';

/** How much ink lies at a place of the page: 0 the canvas, 1 black; between pixels it is mixed from its neighbours. */
export type Pixels = { readonly inkAt: (place: Place) => number };

export const readPixels = async (page: Page): Promise<Pixels> => {
  const { data, width, height } = PNG.sync.read(await page.screenshot());
  const lightness = (x: number, y: number): number => {
    const at = (Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))) * 4;
    return ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3 / 255;
  };
  return {
    inkAt: ({ x, y }) => {
      // Pixel (0, 0) has its middle at (0.5, 0.5).
      const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
      const [dx, dy] = [x - 0.5 - left, y - 0.5 - top];
      const row = (below: number): number =>
        lightness(left, top + below) * (1 - dx) + lightness(left + 1, top + below) * dx;
      return 1 - (row(0) * (1 - dy) + row(1) * dy);
    },
  };
};
