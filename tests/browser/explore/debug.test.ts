import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { openPage } from '#tests/browser/open-page.ts';
test('x', async () => {
  const page = await openPage({ width: 1280, height: 720, before: () => {
      const observer = new MutationObserver(() => {
        if (document.documentElement.dataset['pictureReady'] === undefined) return;
        observer.disconnect();
        performance.mark('picture');
      });
      observer.observe(document, { attributes: true, childList: true, subtree: true });
    } });
  const fetched = await page.evaluate(() => {
    const stands = performance.getEntriesByName('picture')[0]?.startTime ?? Infinity;
    return performance.getEntriesByType('resource').map(({ name, startTime }) => [name, startTime < stands, Math.round(startTime)]);
  });
  console.log(fetched.map(([n, b, t]) => { const p = new URL(n).pathname; return `${b} ${t} ${p} ${/js|css/.test(p) ? gzipSync(readFileSync(join(inject('buildFolder'), p))).length : ''}` }).join('\n'));
  for (const s of ['header', 'main', 'footer', '#details', '[role=application]']) console.log(s, JSON.stringify(await page.locator(s).first().boundingBox()));
});
