import { expect, test } from 'vitest';
import { foldWithOffsets, foldWords, indexWords, queryWords } from '#core/queries/search/fold-words.ts';

test('й and ї stay apart from и and і, composed or not', () => {
  expect(foldWords('Йому')).toBe('йому');
  expect(foldWords('и\u0306ому')).toBe('йому');
  expect(foldWords('Їжак')).not.toBe(foldWords('Іжак'));
  expect(foldWords('край')).not.toBe(foldWords('краи'));
});

test('the apostrophes that keyboards have are one', () => {
  const [first, ...others] = ["зв'язок", 'зв’язок', 'звʼязок', 'зв`язок'].map(foldWords);
  expect(new Set(others)).toEqual(new Set([first]));
});

test('a quotation mark round a word is no part of it', () => {
  expect(foldWords("the 'memorandum', “signed”")).toBe('the memorandum signed');
});

test('Latin and Greek letters lose their accents, whatever length they take', () => {
  expect(foldWords('Édouard Łódź straße Æsir İstanbul ΟΜΗΡΟΣ')).toBe('edouard lodz strasse aesir istanbul ομηροσ');
});

test('every unit of a folded text knows the character it came from', () => {
  const { text, starts, ends } = foldWithOffsets('“Straße”');
  expect(text).toBe('strasse');
  const place = text.indexOf('ss');
  expect(starts.slice(place, place + 2)).toEqual([5, 5]);
  expect(ends.slice(place, place + 2)).toEqual([6, 6]);
  expect(foldWithOffsets('и\u0306')).toEqual({ text: 'й', starts: [0], ends: [2] });
});

test('words begin after an apostrophe, and anywhere in a script without spaces', () => {
  expect(indexWords("l'accord")).toEqual(["l'accord", 'accord']);
  expect(indexWords('東京都')).toEqual(['東京都', '京都', '都']);
});

test('a query is its words, each once, and not without end', () => {
  expect(queryWords('  The memorandum, the MEMORANDUM ')).toEqual(['the', 'memorandum']);
  expect(queryWords(Array.from({ length: 400 }, (_, index) => `w${index}`).join(' '))).toHaveLength(16);
});
