import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeInOrder } from '#layout/routing/place-in-order.ts';

const wishes = fc.array(
  fc.record({
    size: fc.integer({ min: 10, max: 80 }),
    at: fc.integer({ min: -200, max: 1500 }),
    weight: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 12 },
);

test('things keep their order, their gap and their bounds', () => {
  fc.assert(
    fc.property(wishes, fc.integer({ min: 0, max: 30 }), (all, gap) => {
      const room = all.reduce((sum, { size }) => sum + size + gap, 0) + 100;
      const ys = placeInOrder(all, gap, 50, 50 + room);
      for (const [index, { size }] of all.entries()) {
        const y = ys[index] ?? Number.NaN;
        const before = all[index - 1];
        const least = before === undefined ? 50 : (ys[index - 1] ?? 0) + before.size / 2 + gap;
        expect(y - size / 2).toBeGreaterThanOrEqual(least - 1e-6);
        expect(y + size / 2).toBeLessThanOrEqual(50 + room + 1e-6);
      }
    }),
  );
});

test('no other placing is nearer to the wishes', () => {
  const all = [
    { size: 40, at: 100, weight: 3 },
    { size: 40, at: 110, weight: 1 },
    { size: 40, at: 400, weight: 2 },
  ];
  // The first two share their pool: (3 × 100 + 1 × (110 − 52)) / 4 = 89.5 for the first.
  expect(placeInOrder(all, 12, 0, 1000)).toEqual([89.5, 141.5, 400]);
});

test('wishes that can be met are met', () => {
  const ys = [60, 200, 300];
  expect(
    placeInOrder(
      ys.map((at) => ({ size: 40, at, weight: 1 })),
      12,
      0,
      1000,
    ),
  ).toEqual(ys);
});
