import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '#core/queries/search/excerpt.ts';
import { foldWithOffsets, foldWords, queryWords } from '#core/queries/search/fold-words.ts';
import { marked, marksOf } from '#core/queries/search/marks.ts';

const letters = fc.constantFrom(...Array.from('abc йиїі єЄ’\'ʼ".,-ßéÉŁİæﬁǆ東京и\u0306e\u0301𝒜'));
const someText = fc.oneof(fc.string({ unit: letters, maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }));

test('every mark is a beginning that was asked for, in the text as it is written', () => {
  fc.assert(
    fc.property(someText, someText, (text, query) => {
      for (const word of queryWords(query))
        for (const { start, end } of marksOf(text, [word])) {
          expect(start).toBeLessThan(end);
          expect(foldWords(text.slice(start, end)).startsWith(word)).toBe(true);
        }
    }),
  );
});

test('a text is found by each of its own words, and marks stand in order and apart', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const words = queryWords(text);
      for (const word of words) expect(marksOf(text, [word])).not.toEqual([]);
      const marks = marksOf(text, words);
      for (const [place, { start }] of marks.entries())
        expect(start).toBeGreaterThanOrEqual(marks[place - 1]?.end ?? 0);
    }),
  );
});

test('folding says the same with offsets and without, and what is folded stays as it is', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const folded = foldWords(text);
      expect(foldWithOffsets(text).text).toBe(folded);
      expect(foldWords(folded)).toBe(folded);
    }),
  );
});

test('every single character, folded, stays as it is when folded once more', () => {
  const moved = Array.from({ length: 0x1_ff_ff }, (_, code) => code)
    .filter((code) => code < 0xd8_00 || code > 0xdf_ff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => {
      const folded = foldWords(character);
      return foldWords(folded) !== folded || foldWithOffsets(character).text !== folded;
    });
  expect(moved).toEqual([]);
});

test('an excerpt is a piece of its text with the first mark in it, its marks on the same letters', () => {
  fc.assert(
    fc.property(fc.array(someText, { minLength: 1, maxLength: 12 }), fc.nat(), (parts, choice) => {
      const text = parts.join(' ');
      const words = queryWords(parts[choice % parts.length] ?? '').slice(0, 1);
      const whole = marked(text, words);
      const excerpt = excerptOf(whole, 60);
      expect(text).toContain(excerpt.text);
      expect(excerpt.before).toBe(!text.startsWith(excerpt.text));
      for (const { start, end } of excerpt.marks) {
        const found = foldWords(excerpt.text.slice(start, end));
        expect(words.some((word) => found.startsWith(word) || word.startsWith(found))).toBe(true);
      }
      const [first] = whole.marks;
      if (first !== undefined)
        expect(excerpt.text.slice(excerpt.marks[0]?.start, excerpt.marks[0]?.end)).toBe(
          text.slice(first.start, first.end),
        );
    }),
  );
});
