import { expect, test } from 'vitest';
import { readDocument } from '#core/document/read-document.ts';
import { generateDocument } from './generate-document.ts';

test('a generated document is sound, has the size asked for, and is the same every time', () => {
  const text = generateDocument(500);
  const read = readDocument(text, 'generated.json');
  expect(read.problems).toEqual([]);
  expect(Object.keys(read.document?.nodes ?? {})).toHaveLength(500);
  expect(read.document?.claims).toHaveLength(1500);
  expect(generateDocument(500)).toBe(text);
});

test('the checks do look at it: one changed letter in a passage is a problem', () => {
  const faulty = generateDocument(500).replace(/("src":"s0","quote":")Ministry /u, '$1ministry ');
  expect(readDocument(faulty, 'generated.json').problems).not.toEqual([]);
});
