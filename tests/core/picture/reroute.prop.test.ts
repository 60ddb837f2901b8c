import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withOffsets } from '#core/picture/reroute.ts';
import { arrange } from '#layout/arrange.ts';
import { frames, sampleInput } from '#tests/layout/sample-input.ts';

const arrangement = arrange(sampleInput(frames['panels-open']));
const step = fc.integer({ min: -600, max: 600 });

test('wherever a card is dragged, its lines still end at cards and nothing else moves', () => {
  fc.assert(
    fc.property(fc.constantFrom(...arrangement.cards), step, step, (card, dx, dy) => {
      const moved = withOffsets(arrangement, { [card.id]: [dx, dy] });
      const cards = new Map(moved.cards.map((each) => [each.id, each]));
      for (const [index, line] of moved.lines.entries()) {
        const [from = '', to = ''] = line.key.split('|');
        const own = from === card.id || to === card.id;
        if (!own) expect(line).toBe(arrangement.lines[index]);
        for (const [id, end] of [
          [from, line.points[0]],
          [to, line.points.at(-1)],
        ] as const) {
          const at = cards.get(id);
          expect(Math.abs((end?.[0] ?? Infinity) - (at?.x ?? 0))).toBeLessThanOrEqual((at?.width ?? 0) / 2 + 1);
          expect(Math.abs((end?.[1] ?? Infinity) - (at?.y ?? 0))).toBeLessThanOrEqual((at?.height ?? 0) / 2 + 1);
        }
      }
      expect(moved.cards.filter((each, index) => each !== arrangement.cards[index]).map(({ id }) => id)).toEqual([
        card.id,
      ]);
    }),
  );
});
