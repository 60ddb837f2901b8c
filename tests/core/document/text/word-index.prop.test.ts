import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexShelf, textFinder } from '#core/document/text/text-finder.ts';
import { indexMemory, wordIndex } from '#core/document/text/word-index.ts';

const word = fc.constantFrom(
  'the',
  'ministry',
  'of',
  'defense',
  'signed',
  'a',
  'memorandum',
  'з',
  'міністерство',
  '🕊',
  '—',
);
const words = fc.array(word, { minLength: 1, maxLength: 400 }).map((each) => each.join(' '));

function readThrough(text: string, needle: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}

test('an index finds what reading through finds, one after the other in the same memory', () => {
  const memory = indexMemory();
  let answered = 0;
  fc.assert(
    fc.property(
      words,
      fc.nat(),
      fc.integer({ min: 1, max: 80 }),
      fc.constantFrom(6, 16),
      (text, from, length, width) => {
        const start = from % text.length;
        const needle = text.slice(start, start + length);
        const found = wordIndex(text, width, memory)(needle);
        if (found === null) return;
        answered += 1;
        expect(found).toEqual(readThrough(text, needle));
      },
    ),
    { numRuns: 500 },
  );
  expect(answered).toBeGreaterThan(100);
});

test('a long text is searched the same before and after it is indexed, and between others', () => {
  const texts = ['ab cd ', 'cd ef '].map((each) =>
    Array.from({ length: 1_500 }, (_, index) => `${each}${index % 97}`).join(' '),
  );
  const shelf = indexShelf();
  const finders = texts.map((text) => ({ text, finder: textFinder(text, shelf) }));
  for (let round = 0; round < 20; round += 1) {
    for (const { text, finder } of finders) {
      for (const needle of [
        `cd ${round}`,
        `cd ${round} ab cd ${round + 1} ab`,
        `f ${round} cd ef ${round + 1} cd`,
        'nowhere in this',
        '',
      ]) {
        const expected = needle === '' ? [] : readThrough(text, needle);
        expect(finder.all(needle)).toEqual(expected);
        expect(finder.has(needle)).toBe(expected.length > 0);
      }
    }
  }
});
