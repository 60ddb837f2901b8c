import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partCards } from '#layout/unlaned/free/part-cards.ts';
import { measureArrangement } from '#tests/layout/measure-arrangement.ts';

const cards = fc.array(
  fc.record({
    width: fc.integer({ min: 10, max: 150 }).map((half) => 2 * half),
    height: fc.integer({ min: 10, max: 80 }).map((half) => 2 * half),
    at: fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 })),
  }),
  { minLength: 1, maxLength: 40 },
);

test('wherever cards stood, even on the same point, afterwards none overlaps another', () => {
  fc.assert(
    fc.property(cards, fc.double({ min: 0.4, max: 3, noNaN: true }), (asked, aspect) => {
      const points = partCards(
        asked,
        asked.map(({ at }) => at),
        aspect,
      );
      const parted = asked.map(({ width, height }, number) => {
        const [x = Number.NaN, y = Number.NaN] = points[number] ?? [];
        return { id: `${number}`, x, y, width, height };
      });
      expect(measureArrangement({ cards: parted, lines: [] }).overlaps).toEqual([]);
      expect(points.flat().filter((number) => !Number.isInteger(number))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('cards that have room stay where they are, the frame being as wide as they', () => {
  const sizes = [0, 1, 2, 3].map(() => ({ width: 100, height: 50 }));
  const points = [
    [0, 0],
    [300, 0],
    [0, 150],
    [300, 150],
  ] as const;
  expect(partCards(sizes, points, 2)).toEqual(points);
});

test('three hundred cards on a heap are parted like any others', () => {
  const sizes = Array.from({ length: 300 }, (_, number) => ({ width: 100 + 20 * (number % 5), height: 40 }));
  const points = partCards(
    sizes,
    sizes.map(() => [0, 0]),
    1.5,
  );
  const cards = sizes.map((size, number) => ({
    id: `${number}`,
    x: points[number]?.[0] ?? 0,
    y: points[number]?.[1] ?? 0,
    ...size,
  }));
  expect(measureArrangement({ cards, lines: [] }).overlaps).toEqual([]);
});
