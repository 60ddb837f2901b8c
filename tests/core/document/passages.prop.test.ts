import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locatePassages, sourceText } from '#core/document/locate-passages.ts';
import type { EntenteDocument } from '#core/document/schema.ts';
import { codePointOffsets, spanAtCodePoints } from '#core/document/text/source-offsets.ts';
import type { Span } from '#core/document/text/searchable-text.ts';

/** Ordinary text: letters with and without marks, emoji, spaces of all kinds, line breaks, right-to-left, quotation marks. */
const letter = fc.constantFrom(
  ...Array.from('abcdeABC .,«»“”"\'\n\u00A0\u202F\t'),
  'é',
  'e\u0301',
  'ї',
  'и\u0306',
  '가',
  '\u1100\u1161',
  '🕊',
  '👩‍🚀',
  '🇺🇦',
  'שלום',
  'مرحبا',
  'x\u030C',
  'ﬁ',
);
const paragraph = fc.array(letter, { minLength: 1, maxLength: 40 }).map((letters) => letters.join(''));
const text = fc.array(paragraph, { minLength: 1, maxLength: 5 });

const withQuote = (paragraphs: readonly string[], quote: string): EntenteDocument => ({
  entente: '1',
  meta: { id: 'a', title: 'A', lang: 'en' },
  voices: {},
  sources: { s: { title: 'S', publisher: 'p', text: paragraphs } },
  ontology: { types: {}, relations: {}, statuses: {} },
  nodes: {},
  claims: [{ id: 'c', from: 'a', rel: 'r', to: 'b', status: 'x', quote }],
});

const located = (paragraphs: readonly string[], quote: string): readonly Span[] | null =>
  locatePassages(withQuote(paragraphs, quote)).get('c')?.pieces ?? null;

const pickSlice = fc.record({ place: fc.nat(), from: fc.nat(), length: fc.integer({ min: 1, max: 30 }) });

/** A slice of whole characters of one paragraph: nothing is cut between a letter and its mark. */
function sliceOf(
  paragraphs: readonly string[],
  pick: { place: number; from: number; length: number },
): Span & { quote: string } {
  const index = pick.place % paragraphs.length;
  const stored = paragraphs[index] ?? '';
  const characters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(stored)];
  const first = pick.from % characters.length;
  const taken = characters.slice(first, first + pick.length).map(({ segment }) => segment);
  const start = characters[first]?.index ?? 0;
  const quote = taken.join('');
  return { paragraph: index, start, end: start + quote.length, quote };
}

const times = (haystack: string, needle: string): number => {
  let count = 0;
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + 1)) count += 1;
  return count;
};

test('what is copied from a source is found where it was copied, or said to stand there more than once', () => {
  fc.assert(
    fc.property(text, pickSlice, (paragraphs, pick) => {
      const { quote, ...span } = sliceOf(paragraphs, pick);
      const found = located(paragraphs, quote);
      const everywhere = times(paragraphs.join('\n\n').normalize('NFC'), quote.normalize('NFC'));
      if (everywhere === 1) expect(found).toEqual([span]);
      else if (found)
        expect(paragraphs[found[0]?.paragraph ?? 0]?.slice(found[0]?.start, found[0]?.end).normalize('NFC')).toBe(
          quote.normalize('NFC'),
        );
    }),
    { numRuns: 1_000 },
  );
});

test('whatever is highlighted is the quotation, letter for letter', () => {
  fc.assert(
    fc.property(text, paragraph, (paragraphs, quote) => {
      for (const { paragraph: index, start, end } of located(paragraphs, quote) ?? []) {
        expect(paragraphs[index]?.slice(start, end).normalize('NFC')).toBe(quote.normalize('NFC'));
      }
    }),
    { numRuns: 1_000 },
  );
});

test('with one letter changed it is never found', () => {
  fc.assert(
    fc.property(text, pickSlice, fc.nat(), (paragraphs, pick, nth) => {
      const characters = Array.from(sliceOf(paragraphs, pick).quote);
      characters[nth % characters.length] = 'Ж';
      expect(located(paragraphs, characters.join(''))).toBeNull();
    }),
    { numRuns: 500 },
  );
});

test('composed and decomposed letters are the same letters, and each side keeps its own', () => {
  const found = located(['Cafe\u0301 des Arts, Café Nord'], 'é des');
  expect(found).toEqual([{ paragraph: 0, start: 3, end: 9 }]);
  expect(located(['Café des Arts'], 'e\u0301 des')).toEqual([{ paragraph: 0, start: 3, end: 8 }]);
  expect(located(['Cafe\u0301 des Arts'], 'Cafe')).toBeNull();
});

test('half a character is not found', () => {
  expect(located(['a 🕊 b'], '\uD83D')).toBeNull();
  expect(located(['a 🕊 b'], '\uDD4A b')).toBeNull();
});

test('a link in code points leads back to the passage it was made of', () => {
  fc.assert(
    fc.property(text, pickSlice, (paragraphs, pick) => {
      const source = { title: 'S', publisher: 'p', text: paragraphs };
      const { quote, ...span } = sliceOf(paragraphs, pick);
      const offsets = codePointOffsets(source, span);
      expect(Array.from(sourceText(source)).slice(offsets.start, offsets.end).join('')).toBe(quote);
      expect(spanAtCodePoints(source, offsets)).toEqual(span);
    }),
  );
});
