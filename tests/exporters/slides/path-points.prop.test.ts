import fc from 'fast-check';
import { expect, test } from 'vitest';
import { icons } from '#core/picture/icons.ts';
import { marks } from '#core/picture/marks.ts';
import { pathPoints } from '#exporters/slides/path-points.ts';

test('an arc ends where it should, and its middle lies on its circle', () => {
  const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
  fc.assert(
    fc.property(angle, fc.double({ min: 0.2, max: 6, noNaN: true }), fc.boolean(), (start, turn, clockwise) => {
      const end = clockwise ? start + turn : start - turn;
      const [x1, y1, x2, y2] = [Math.cos(start), Math.sin(start), Math.cos(end), Math.sin(end)];
      const data = `M${x1} ${y1}A1 1 0 ${turn > Math.PI ? 1 : 0} ${clockwise ? 1 : 0} ${x2} ${y2}`;
      const points = pathPoints(data);
      const last = points.at(-1);
      expect(last && 'x' in last ? last.x : null).toBeCloseTo(x2, 4);
      expect(last && 'x' in last ? last.y : null).toBeCloseTo(y2, 4);
      for (const point of points.slice(1)) {
        if (!('curve' in point)) continue;
        expect(Math.hypot(point.x, point.y)).toBeCloseTo(1, 4);
      }
    }),
  );
});

test('every icon and mark begins with a move and has only numbers', () => {
  const shapes = [
    ...Object.values(icons),
    ...Object.values(marks).flatMap(({ ground, ink }) => [ground ?? [], ink ?? []].flat()),
  ];
  for (const shape of shapes) {
    const points = pathPoints(shape);
    expect(points[0]).toHaveProperty('moveTo', true);
    expect(JSON.stringify(points)).not.toContain('null');
    expect(points.length).toBeGreaterThan(2);
  }
});
