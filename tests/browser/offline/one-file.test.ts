import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ensureFirefox } from '#tests/browser/find-firefox.ts';
import { openPage } from '#tests/browser/open-page.ts';
import { startFirefox } from './firefox.ts';

const firefox = ensureFirefox();

/** A folder with the page and nothing of the product beside it, as on a memory stick. */
let stick = '';
let address = '';
beforeAll(() => {
  stick = mkdtempSync(join(tmpdir(), 'entente-stick-'));
  copyFileSync(join(inject('buildFolder'), 'entente.html'), join(stick, 'entente.html'));
  writeFileSync(join(stick, 'beside.txt'), 'what no page from a disk may read');
  address = pathToFileURL(join(stick, 'entente.html')).href;
});
afterAll(() => rmSync(stick, { recursive: true, force: true }));

/** Runs in the page before the product: notes which workers have answered, and what the policy forbade. */
const noteWorkers = (): void => {
  const seen = { answered: 0, forbidden: [''] };
  seen.forbidden.pop();
  Object.assign(window, { seen });
  const Original = window.Worker;
  window.Worker = class extends Original {
    constructor(script: string | URL, options?: WorkerOptions) {
      super(script, options);
      this.addEventListener('message', () => (seen.answered += 1), { once: true });
    }
  };
  document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
    seen.forbidden.push(`${violatedDirective} ${blockedURI}`),
  );
};

/** The same page with that ahead of the product, for a browser whose driver puts nothing before a page. */
const watched = (): string => {
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/u;
  const text = readFileSync(join(stick, 'entente.html'), 'utf8');
  if (!policy.test(text)) throw new Error('the page has no policy');
  const path = join(stick, 'watched.html');
  writeFileSync(
    path,
    text.replace(policy, (meta) => `${meta}<script>(${noteWorkers.toString()})()</script>`),
  );
  return pathToFileURL(path).href;
};

describe('the product in one file, opened from a disk', () => {
  test('draws its document in Chromium, in a worker, and asks for nothing', async () => {
    const page = await openPage({ path: address, until: 'load', before: noteWorkers });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await page.waitForSelector('html[data-picture-ready]', { state: 'attached' });
    expect(await page.title()).toContain('Ukraine–US cooperation in weapons production');
    expect(await page.evaluate('window.seen')).toEqual({ answered: 1, forbidden: [] });
    // What is inlined is no request, though the browser tells of it as of one.
    expect(asked.filter((each) => !/^(?:data|blob):/u.test(each))).toEqual([address]);
    expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBe(0);
  });

  test('carries a policy that would let no request through', async () => {
    const page = await openPage({ path: address, expected: [/Content Security Policy/u] });
    const answer = await page.evaluate(() =>
      fetch('data:,x').then(
        () => 'came',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
  });

  test('is one file indeed: nothing in it leads out but what people may press', () => {
    const text = readFileSync(join(stick, 'entente.html'), 'utf8');
    const head = text.slice(0, text.indexOf('<body'));
    expect(head.match(/<(?:link|script|img)[^>]*(?:href|src)="(?!data:)[^"]*"/gu)).toBeNull();
  });

  test.runIf(firefox !== null)('draws its document in Firefox too, in a worker, under its strict rules', async () => {
    const browser = await startFirefox(firefox ?? '');
    try {
      await browser.goTo(watched());
      const told = await browser.run(`
        const stands = () => document.documentElement.hasAttribute('data-picture-ready');
        await new Promise((done) => {
          const look = () => (stands() ? done() : requestAnimationFrame(look));
          look();
        });
        const strict = await fetch('beside.txt').then(() => 'lax', () => 'strict');
        const { answered, forbidden } = window.seen;
        const asked = performance.getEntriesByType('resource').length;
        return [document.title, asked, strict, answered, [...forbidden]];
      `);
      expect(told).toEqual(['Ukraine–US cooperation in weapons production – Entente', 0, 'strict', 1, []]);
    } finally {
      await browser.close();
    }
  });
});

describe('the build in many files, opened from a disk', () => {
  const many = (): string => pathToFileURL(join(inject('buildFolder'), 'index.html')).href;

  test('says in Chromium that it wants a server, and where the page in one file is', async () => {
    const page = await openPage({ path: many(), until: 'load', expected: [/blocked by CORS|ERR_FAILED/u] });
    expect(await page.locator('#root').innerText()).toContain('This copy of Entente needs a web server.');
    await page.getByRole('link', { name: 'entente.html' }).first().click();
    await page.waitForSelector('html[data-picture-ready]', { state: 'attached' });
  });

  test.runIf(firefox !== null)('says so in Firefox too', async () => {
    const browser = await startFirefox(firefox ?? '');
    try {
      await browser.goTo(many());
      expect(await browser.run(`return document.getElementById('root').innerText`)).toContain('needs a web server');
    } finally {
      await browser.close();
    }
  });
});
