import { expect, test } from 'vitest';
import { openPage, testEnds } from './open-page.ts';

test('an error in the console fails the test that opened the page', async () => {
  const page = await openPage({ until: 'load' });
  await page.evaluate(() => console.error('planted'));
  await expect(testEnds()).rejects.toThrow('planted');
});

test('an uncaught error fails the test that opened the page', async () => {
  const throwing = (): never => {
    throw new Error('planted');
  };
  await openPage({ until: 'load', before: throwing });
  await expect(testEnds()).rejects.toThrow('planted');
});

test('a request to another machine fails the test that opened the page', async () => {
  const page = await openPage({ until: 'load' });
  await page.evaluate(() => fetch('https://example.com/').catch(() => null));
  await expect(testEnds()).rejects.toThrow('network: GET https://example.com/');
});

test('errors that a test means to cause do not fail it', async () => {
  const page = await openPage({ until: 'load', expected: [/planted/u] });
  await page.evaluate(() => console.error('planted'));
  await expect(testEnds()).resolves.toBeUndefined();
});

test('the shipped document is found beside the page', async () => {
  const page = await openPage({ until: 'load' });
  const title = await page.evaluate(async () => {
    const response = await fetch('./graph-data/ua-us-weapons-production-2023-12.json');
    const document: { meta: { title: unknown } } = await response.json();
    return JSON.stringify(document.meta.title);
  });
  expect(title).toContain('weapons production');
});
