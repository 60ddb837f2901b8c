import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrange } from '#layout/arrange.ts';
import { anyInput } from '#tests/layout/around/arbitrary-input.ts';
import { measureArrangement } from '#tests/layout/measure-arrangement.ts';

test('whatever is added, nothing that stood there moves and no added card stands on another', () => {
  fc.assert(
    fc.property(anyInput, fc.integer({ min: 1, max: 8 }), (input, count) => {
      const extra = input.nodes.slice(-count).map(({ id }) => id);
      const after = arrange({ ...input, extra });
      const before = arrange({
        ...input,
        nodes: input.nodes.filter(({ id }) => !extra.includes(id)),
        lines: input.lines.filter(({ from, to }) => !extra.includes(from) && !extra.includes(to)),
      });
      expect(after.cards.filter(({ id }) => !extra.includes(id))).toEqual(before.cards);
      expect(after.lines.slice(0, before.lines.length)).toEqual(before.lines);
      expect(measureArrangement(after).overlaps).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
