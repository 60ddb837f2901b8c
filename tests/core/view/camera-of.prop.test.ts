import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameraOf } from '#core/view/place.ts';

const length = fc.double({ min: -5000, max: 5000, noNaN: true });
const size = fc.integer({ min: 100, max: 4000 });

test('looking at what a viewport shows gives the same viewport, in a window of the same size', () => {
  fc.assert(
    fc.property(
      fc.record({
        zoom: fc.double({ min: 0.1, max: 4, noNaN: true }),
        x: length,
        y: length,
        width: size,
        height: size,
      }),
      (viewport) => {
        const { cx, cy, width } = cameraOf(viewport);
        const zoom = viewport.width / width;
        expect(zoom).toBeCloseTo(viewport.zoom, 6);
        expect(viewport.width / 2 - cx * zoom).toBeCloseTo(viewport.x, 4);
        expect(viewport.height / 2 - cy * zoom).toBeCloseTo(viewport.y, 4);
      },
    ),
  );
});
