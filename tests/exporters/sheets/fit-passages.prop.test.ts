import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureText } from '#core/picture/text-metrics.ts';
import { fillLines } from '#exporters/sheets/fill-lines.ts';
import { fitPassages, inColumns } from '#exporters/sheets/fit-passages.ts';

const words = fc.array(fc.string({ minLength: 1, maxLength: 24 }), { maxLength: 60 }).map((parts) => parts.join(' '));

test('running text stays within its width and its lines, and what is not cut keeps every word', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 500 }), fc.integer({ min: 1, max: 9 }), (text, width, maxLines) => {
      const lines = fillLines(text, { width, size: 12, maxLines });
      expect(lines.length).toBeLessThanOrEqual(maxLines);
      // A single letter wider than the width has to stand somewhere.
      for (const line of lines) expect(measureText(line, 12, 400)).toBeLessThanOrEqual(Math.max(width, 24) + 0.01);
      if (lines.length < maxLines) {
        const bare = (value: string): string => value.replaceAll(/[\s\u00AD-]/gu, '');
        expect(bare(lines.join(' '))).toBe(bare(text));
      }
    }),
  );
});

test('passages take no more lines than there are, and every one stands on the page or is counted', () => {
  const passage = fc.record({
    number: fc.nat(),
    lead: words,
    source: fc.constantFrom('one', 'other'),
    outlet: fc.constant('one'),
    quote: words,
    url: fc.constant(null),
  });
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 20 }), fc.integer({ min: 1, max: 30 }), (passages, lines) => {
      const { set, left } = fitPassages(passages, { width: 300, size: 12, lines });
      const taken = set.reduce((sum, each) => sum + each.lines.length, 0) + (left > 0 ? 1 : 0);
      expect(taken).toBeLessThanOrEqual(lines);
      expect(set.length + left).toBe(passages.length);
      expect(inColumns(set, 2).flat()).toEqual(set);
    }),
  );
});
