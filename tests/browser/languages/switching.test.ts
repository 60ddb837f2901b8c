import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openPage, pictureReady } from '#tests/browser/open-page.ts';
import { atRest, cardBox, picture } from '#tests/browser/canvas/see-picture.ts';

const ukrainian = (page: Page) => page.getByRole('button', { name: 'УК – Українська' });
const english = (page: Page) => page.getByRole('button', { name: 'EN – English' });
const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang);

/** A zoom that no picture opens with, the whole of the memorandum in sight. */
const lookCloser = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await atRest(page);
};

describe('changing the language', () => {
  test('keeps what is selected, read and seen, and is in the address', async () => {
    const page = await openPage({ fragment: '#/n/jp-doc' });
    await page.getByRole('heading', { name: 'Joint-production document' }).waitFor();
    await lookCloser(page);
    const before = await picture(page);
    await ukrainian(page).click();
    await page.getByRole('heading', { name: 'Документ про спільне виробництво' }).waitFor();
    await pictureReady(page);
    const after = await picture(page);
    expect(await languageOf(page)).toBe('uk');
    await expect.poll(() => page.title()).toBe('Співпраця України та США у виробництві зброї – Entente');
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\/n\/jp-doc\?.*lang=uk/u);
    // What is selected stays where it was, as large as it was.
    expect(after.zoom).toBeCloseTo(before.zoom, 3);
    const [here, there] = [cardBox(before, 'jp-doc'), cardBox(after, 'jp-doc')];
    expect(Math.abs(here.x + here.width / 2 - there.x - there.width / 2)).toBeLessThan(2);
    expect(Math.abs(here.y + here.height / 2 - there.y - there.height / 2)).toBeLessThan(2);
    await english(page).click();
    await page.getByRole('heading', { name: 'Joint-production document' }).waitFor();
    await expect.poll(() => new URL(page.url()).hash).not.toContain('lang');
  });

  test('is kept for the next visit, and is no step of Back', async () => {
    const page = await openPage();
    await ukrainian(page).click();
    await page.getByRole('button', { name: 'Налаштування' }).waitFor();
    const entries = await page.evaluate(() => history.length);
    await page.goto(page.url().replace(/#.*$/u, ''));
    await page.reload();
    await page.getByRole('button', { name: 'Налаштування' }).waitFor();
    expect(await languageOf(page)).toBe('uk');
    expect(entries).toBe(2);
  });
});

describe('who comes for the first time', () => {
  test('from a Ukrainian browser reads Ukrainian from the first picture on', async () => {
    const page = await openPage({ context: { locale: 'uk-UA' } });
    expect(await languageOf(page)).toBe('uk');
    await page.getByRole('heading', { name: 'Співпраця України та США у виробництві зброї' }).waitFor();
  });

  test('by a link reads it as it was copied, and keeps a choice of their own', async () => {
    const page = await openPage({ fragment: '#/n/jp-doc?lang=uk' });
    await page.getByRole('heading', { name: 'Документ про спільне виробництво' }).waitFor();
    expect(await languageOf(page)).toBe('uk');
    await page.goto(page.url().replace(/#.*$/u, ''));
    await page.reload();
    await pictureReady(page);
    expect(await languageOf(page)).toBe('en');
  });
});
