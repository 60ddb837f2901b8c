import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptAround } from '#features/details/model/excerpt.ts';

const cases = fc
  .array(fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom('a', 'b', 'ї', '.') }), {
    minLength: 60,
    maxLength: 120,
  })
  .map((words) => words.join(' '))
  .filter((text) => text.length > 1)
  .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.nat(text.length - 1)))
  .map(([text, one, other]) => ({ text, start: Math.min(one, other), end: Math.max(one, other) + 1 }));

describe('the excerpt round a passage', () => {
  it('holds the whole passage, and no more than asked for unless the passage is longer', () => {
    fc.assert(
      fc.property(cases, ({ text, start, end }) => {
        const excerpt = excerptAround(text, start, end);
        expect(excerpt.start).toBeLessThanOrEqual(start);
        expect(excerpt.end).toBeGreaterThanOrEqual(end);
        expect(excerpt.end - excerpt.start).toBeLessThanOrEqual(Math.max(280, end - start));
      }),
    );
  });

  it('cuts no word but at the passage itself', () => {
    fc.assert(
      fc.property(cases, ({ text, start, end }) => {
        const excerpt = excerptAround(text, start, end);
        if (excerpt.start < start && excerpt.before) expect(text[excerpt.start - 1]).toBe(' ');
        if (excerpt.end > end && excerpt.after) expect(text[excerpt.end]).toBe(' ');
      }),
    );
  });

  it('says whether something was left out', () => {
    fc.assert(
      fc.property(cases, ({ text, start, end }) => {
        const excerpt = excerptAround(text, start, end);
        expect(excerpt.before).toBe(excerpt.start > 0);
        expect(excerpt.after).toBe(excerpt.end < text.length);
      }),
    );
  });
});
