import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { openPage } from './open-page.ts';

/**
 * The size check follows what the build says it loads at once; this one counts what the page did load, so that a chunk
 * fetched by `import()` on the way to the first picture is not free.
 */
test('all JavaScript and CSS fetched before the first picture is at most 300 kB gzipped', async () => {
  const page = await openPage();
  // What comes after the picture, so that the first press finds it there, does not hold the picture up.
  const fetched = await page.evaluate(() => {
    const stands = performance.getEntriesByName('entente:picture')[0]?.startTime ?? Infinity;
    const before = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < stands);
    return before.map(({ name }) => name);
  });
  const code = fetched.map((address) => new URL(address).pathname).filter((path) => /\.(?:js|css)$/u.test(path));
  const bytes = code.map((path) => gzipSync(readFileSync(join(inject('buildFolder'), path))).length);
  expect(code.length).toBeGreaterThan(0);
  expect(bytes.reduce((sum, each) => sum + each, 0) / 1000).toBeLessThanOrEqual(300);
});

test('the document is asked for with the page, once', async () => {
  const page = await openPage();
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.name.includes('/graph-data/'))
      .map((entry) => entry instanceof PerformanceResourceTiming && entry.initiatorType),
  );
  expect(asked).toEqual(['link']);
});
