import { expect, test } from 'vitest';
import { openPage } from './open-page.ts';

/** Runs in the page before the product: puts a document into it, as a page in one file carries its own. */
const carry = (): void => {
  window.fetch = new Proxy(window.fetch, {
    apply: (fetch, page, request: Parameters<typeof window.fetch>) => {
      document.documentElement.dataset['fetched'] = 'yes';
      return fetch.apply(page, request);
    },
  });
  const head =
    '"entente":"1","meta":{"id":"carried","title":"Carried in the page","lang":"en"},"voices":{},"sources":{}';
  const types = '"types":{"t":{"label":"T","plural":"Ts"}},"relations":{},"statuses":{}';
  new MutationObserver((_, observer) => {
    if (!document.body) return;
    observer.disconnect();
    const carrier = document.createElement('script');
    carrier.type = 'application/json';
    carrier.id = 'entente-document';
    carrier.textContent = `{${head},"ontology":{${types}},"nodes":{"a":{"type":"t","label":"Alone"}},"claims":[]}`;
    document.body.append(carrier);
  }).observe(document, { childList: true, subtree: true });
};

test('a page that carries a document opens that, and reads no other', async () => {
  const page = await openPage({ before: carry });
  expect(await page.title()).toContain('Carried in the page');
  expect(await page.evaluate(() => document.documentElement.dataset['fetched'])).toBeUndefined();
});
