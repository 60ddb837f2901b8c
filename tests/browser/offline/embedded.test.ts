import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPage } from '#tests/browser/open-page.ts';

/** A page of somebody else's, long enough to be scrolled, with the product in a frame of it. */
const page = (): string =>
  `<!doctype html><title>host</title><link rel="icon" href="data:,"><body style="height: 4000px">
  <iframe src="${inject('address')}" title="Entente" width="1000" height="600"></iframe>`;

const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end(page());
});
let host = '';
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const place = server.address();
  host = `http://127.0.0.1:${typeof place === 'object' && place !== null ? place.port : 0}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('in a page of somebody else the wheel scrolls that page until the picture was pressed', async () => {
  const outer = await openPage({ path: host, until: 'load' });
  const inner = outer.frameLocator('iframe');
  await inner.locator('html[data-picture-ready]').waitFor({ state: 'attached' });
  const zoom = inner.getByText(/^\d+ ?%$/u);
  const before = await zoom.innerText();
  await outer.mouse.move(500, 300);
  await outer.mouse.wheel(0, 120);
  await inner.getByText('Press the picture to zoom with the wheel').waitFor();
  await expect.poll(() => outer.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(await zoom.innerText()).toBe(before);

  await outer.evaluate(() => window.scrollTo(0, 0));
  await outer.mouse.click(500, 60 + 400);
  await outer.mouse.wheel(0, -120);
  await expect.poll(() => zoom.innerText()).not.toBe(before);
  expect(await outer.evaluate(() => window.scrollY)).toBe(0);
});
