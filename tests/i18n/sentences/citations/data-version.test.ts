import { expect, test } from 'vitest';
import { dataSum } from '#core/briefing/saving/data-sum.ts';
import { learnLanguage } from '#i18n/learn-language.ts';
import { dataVersion } from '#i18n/sentences/citations/data-version.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const document = sampleDocument();

test('the version of the data has their day and their sum, and only the sum where they say no day', async () => {
  await learnLanguage('uk');
  const sum = dataSum(document);
  expect(sum).toMatch(/^[0-9a-f]{8}$/u);
  expect(dataVersion(document, 'en')).toBe(`Data: 23 November 2026, ${sum}`);
  expect(dataVersion(document, 'uk')).toMatch(/^Дані: 23 листопада 2026.*, [0-9a-f]{8}$/u);
  const { updated: _, ...meta } = document.meta;
  expect(dataVersion({ ...document, meta }, 'en')).toMatch(/^Data: [0-9a-f]{8}$/u);
});

test('the sum of the data is another one once a claim is, and the same whatever its briefing says', () => {
  const [first, ...claims] = document.claims;
  if (first === undefined) throw new Error('the sample has no claims');
  const { story: _, ...bare } = document;
  expect(dataSum({ ...bare, briefing: { marking: 'OFFICIAL' } })).toBe(dataSum(document));
  expect(dataSum({ ...document, claims: [{ ...first, value: 'Otherwise' }, ...claims] })).not.toBe(dataSum(document));
});
