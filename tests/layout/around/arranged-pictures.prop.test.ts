import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange } from '#layout/arrange.ts';
import { fingerprint, pictureQuality, shuffled } from '#tests/layout/picture-quality.ts';
import { anyInput } from './arbitrary-input.ts';

describe.each(['rings', 'layers', 'timeline'] as const)('any document in %s', (arrangement) => {
  test('has no card on another, no line through a card, nothing outside, and every card', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const arranged = arrange({ ...input, arrangement });
        const { overlaps, throughCards, faults } = pictureQuality(arranged, input.frame);
        const drawn = faults.filter((fault) => !fault.includes(' through “'));
        expect({ overlaps, throughCards, drawn }).toEqual({ overlaps: [], throughCards: [], drawn: [] });
        expect(arranged.cards.length).toBe(input.nodes.length);
        expect(arranged.lines.length).toBe(input.lines.length);
      }),
      { numRuns: 25 },
    );
  });

  test('is the same whatever order its nodes and lines come in', () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 1, max: 99 }), (input, seed) => {
        const wish = { ...input, arrangement };
        expect(fingerprint(arrange(shuffled(wish, seed)))).toBe(fingerprint(arrange(wish)));
      }),
      { numRuns: 12 },
    );
  });
});
