import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageSegments, type Span } from '#core/queries/passage-segments.ts';

const paragraphs = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
const spansOf = (text: string) =>
  fc.array(
    fc
      .record({ id: fc.constantFrom('c1', 'c2', 'c3', 'c4'), from: fc.nat(text.length), to: fc.nat(text.length) })
      .map(({ id, from, to }): Span => ({ id, start: Math.min(from, to), end: Math.max(from, to) })),
    { maxLength: 8 },
  );
const cases = paragraphs.chain((text) => fc.tuple(fc.constant(text), spansOf(text)));

describe('a paragraph cut for its passages', () => {
  it('is the paragraph again when its pieces are joined', () => {
    fc.assert(
      fc.property(cases, ([text, spans]) => {
        expect(
          passageSegments(text, spans)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('covers, for every claim, exactly the characters of its spans', () => {
    fc.assert(
      fc.property(cases, ([text, spans]) => {
        for (const id of new Set(spans.map((span) => span.id))) {
          const own = spans.filter((span) => span.id === id);
          const expected = [...Array(text.length).keys()].filter((at) => own.some((s) => s.start <= at && at < s.end));
          const covered = passageSegments(text, spans)
            .filter((piece) => piece.covering.includes(id))
            .flatMap((piece) => [...Array(piece.text.length).keys()].map((at) => piece.start + at));
          expect(covered).toEqual(expected);
        }
      }),
    );
  });

  it('closes every span once, where it ends', () => {
    fc.assert(
      fc.property(cases, ([text, spans]) => {
        const pieces = passageSegments(text, spans);
        for (const span of spans.filter(({ start, end }) => start < end)) {
          const last = pieces.find((piece) => piece.start + piece.text.length === span.end);
          expect(last?.closing).toContain(span.id);
        }
      }),
    );
  });
});
