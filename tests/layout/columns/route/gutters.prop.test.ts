import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '#core/picture/arrangement.ts';
import { gutterSlants, type Crossing } from '#layout/columns/route/gutters.ts';

const room = 60;

/** Lines whose ends are at least 7 apart at both sides, in any order. */
const gutters: fc.Arbitrary<readonly Crossing[]> = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 7, max: 120 }), { minLength: count, maxLength: count }),
      fc.array(fc.integer({ min: 7, max: 120 }), { minLength: count, maxLength: count }),
      fc.shuffledSubarray(
        Array.from({ length: count }, (_, index) => index),
        { minLength: count, maxLength: count },
      ),
    )
    .map(([lefts, rights, order]) => {
      const sums = (steps: readonly number[]): readonly number[] => {
        let sum = 0;
        return steps.map((step) => (sum += step));
      };
      const [left, right] = [sums(lefts), sums(rights)];
      return order.map((to, from) => ({ key: `l${from}`, left: left[from] ?? 0, right: right[to] ?? 0 }));
    }),
);

const pathOf = ({ key, left, right }: Crossing, slants: ReturnType<typeof gutterSlants>): readonly Point[] => {
  const { late = 0, soon = 0 } = slants.get(key) ?? {};
  return [
    [0, left],
    [late, left],
    [room - soon, right],
    [room, right],
  ];
};

/** Height of a line at a place of the gutter. */
const heightAt = (path: readonly Point[], x: number): number => {
  for (const [index, to] of path.entries()) {
    const from = path[index - 1];
    if (from === undefined || x > to[0] || to[0] === from[0]) continue;
    return from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0]);
  }
  return path.at(-1)?.[1] ?? 0;
};

test('parting steep lines adds no crossing: two lines cross once if their ends change order, else never', () => {
  fc.assert(
    fc.property(gutters, (lines) => {
      const slants = gutterSlants(lines, room);
      for (const [index, one] of lines.entries()) {
        for (const other of lines.slice(index + 1)) {
          const [a, b] = [pathOf(one, slants), pathOf(other, slants)];
          const above = Array.from(
            { length: room * 2 + 1 },
            (_, step) => heightAt(a, step / 2) < heightAt(b, step / 2),
          );
          const changes = above.filter((is, step) => step > 0 && is !== above[step - 1]).length;
          expect(changes).toBe(one.left < other.left === one.right < other.right ? 0 : 1);
        }
      }
    }),
    { numRuns: 200, seed: 7 },
  );
});

test('steep lines side by side are apart where they slant', () => {
  const lines = [
    { key: 'a', left: 100, right: 500 },
    { key: 'b', left: 112, right: 512 },
  ];
  const slants = gutterSlants(lines, room);
  const [a, b] = lines.map((line) => pathOf(line, slants));
  const crossingOf = (path: readonly Point[] | undefined): number =>
    Array.from({ length: 600 }, (_, step) => step / 10).find((x) => heightAt(path ?? [], x) >= 300) ?? 0;
  expect(crossingOf(a) - crossingOf(b)).toBeGreaterThanOrEqual(7);
});
