import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokerage } from '#analysis/brokerage.ts';
import { neighboursIn } from '#analysis/neighbours.ts';

const graphs = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.record({
    groups: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: count, maxLength: count }),
    edges: fc.array(fc.tuple(fc.integer({ min: 0, max: count - 1 }), fc.integer({ min: 0, max: count - 1 })), {
      maxLength: 40,
    }),
  }),
);

test('brokerage is what counting pair by pair gives', () => {
  fc.assert(
    fc.property(graphs, ({ groups, edges }) => {
      const ids = groups.map((_, node) => `n${node}`);
      const neighbours = neighboursIn({ ids, groups: Int32Array.from(groups), ends: Int32Array.from(edges.flat()) });
      const counted = groups.map((_, node) => {
        const around = [...neighbours.of(node)];
        const pairs = around.flatMap((one) =>
          around.filter((other) => other > one).map((other) => [one, other] as const),
        );
        return pairs.filter(([one, other]) => {
          const apart = groups[one] !== groups[other] && groups[one] !== -1 && groups[other] !== -1;
          return apart && !neighbours.of(one).includes(other);
        }).length;
      });
      expect([...brokerage(neighbours, Int32Array.from(groups))]).toEqual(counted);
    }),
  );
});
