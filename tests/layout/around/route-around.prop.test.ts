import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '#core/picture/arrangement.ts';
import { routeAround } from '#layout/around/route-around.ts';
import { line } from '#tests/layout/input-factories.ts';
import { measureArrangement } from '#tests/layout/measure-arrangement.ts';

/** Cards of any size in some cells of a grid, with at least 30 units between them, and lines between any of them. */
const pictures = fc
  .uniqueArray(
    fc.record({
      cell: fc.integer({ min: 0, max: 35 }),
      width: fc.integer({ min: 40, max: 110 }),
      height: fc.integer({ min: 20, max: 45 }),
    }),
    { minLength: 2, maxLength: 30, selector: ({ cell }) => cell },
  )
  .chain((cells) => {
    const cards = cells.map(({ cell, width, height }): Card => {
      const [x, y] = [(cell % 6) * 260, Math.floor(cell / 6) * 130];
      const rest = { lines: [], sublines: [], strong: false, key: false };
      return { id: `c${cell}`, x, y, width: 2 * width, height: 2 * height, ...rest };
    });
    const id = fc.constantFrom(...cards.map((card) => card.id));
    return fc
      .uniqueArray(fc.tuple(id, id), { maxLength: 25, selector: ([from, to]) => `${from}|${to}` })
      .map((pairs) => ({
        cards,
        lines: pairs.filter(([from, to]) => from !== to).map(([from, to]) => line(from, to)),
        looks: new Map<string, 'body'>(),
      }));
  });

test('no line runs through a card, and every line is drawn in whole numbers', () => {
  fc.assert(
    fc.property(pictures, ({ cards, lines, looks }) => {
      const routed = routeAround({ cards, lines, looks });
      expect(measureArrangement({ cards, lines: routed }, 2).throughCards).toEqual([]);
      expect(routed.length).toBe(lines.length);
      expect(routed.flatMap(({ points }) => points.flat()).every(Number.isInteger)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('the order of cards and lines does not matter', () => {
  fc.assert(
    fc.property(pictures, ({ cards, lines, looks }) => {
      const turned = routeAround({ cards: cards.toReversed(), lines: lines.toReversed(), looks });
      expect(turned).toEqual(routeAround({ cards, lines, looks }));
    }),
    { numRuns: 30 },
  );
});
