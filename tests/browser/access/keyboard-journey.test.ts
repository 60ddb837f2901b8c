import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { soon } from '#tests/browser/explore/look-at-page.ts';
import { openPage, takePicture } from '#tests/browser/open-page.ts';

/** What the keyboard is at, as a screen reader names it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

const spoken = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('[data-live]')?.textContent ?? '');

const pressUntil = async (page: Page, key: string, wanted: RegExp): Promise<void> => {
  for (let press = 0; press < 60; press += 1) {
    if (wanted.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never leads to ${wanted.source}`);
};

const search = async (page: Page, words: string, option: RegExp): Promise<void> => {
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search' }).waitFor();
  await page.keyboard.type(words);
  await page.getByRole('option', { name: option }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
};

/** The accessibility tree of a part of the page, as it is read: the reviewed text beside this test. */
const read = (page: Page, part: string): Promise<string> => page.locator(part).ariaSnapshot();

describe('by keyboard alone', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage();
    await page.locator('[data-ghost][tabindex="0"]').waitFor({ state: 'attached' });
    await page.locator('[data-live]').waitFor({ state: 'attached' });
  });

  test('the picture is one stop, each card in it a button named by what is written there', async () => {
    expect(await page.locator('main [tabindex="0"]').count()).toBe(1);
    await expect(await read(page, 'main [role="application"]')).toMatchFileSnapshot('reads/picture.txt');
  });

  test('the memorandum is found, and the keyboard is at its card', async () => {
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Search' }).waitFor();
    await page.keyboard.type('memorandum');
    await page
      .getByRole('option', { name: /Joint-production document/u })
      .first()
      .waitFor();
    await soon(() => read(page, '[role="listbox"]')).toMatch(/Joint-production document[\s\S]*“memorandum”/u);
    await expect(await read(page, '[role="listbox"]')).toMatchFileSnapshot('reads/found.txt');
    await page.keyboard.press('Escape');
    await search(page, 'memorandum', /Joint-production document/u);
    await soon(() => focused(page)).toMatch(/^Joint-production document, /u);
    await soon(() => spoken(page)).toBe('Joint-production document. 13 links, 14 claims.');
  });

  test('both accounts of it are read, and Escape leads back to the card', async () => {
    await page.keyboard.press('d');
    await page.locator('#details [data-account]').first().waitFor();
    await soon(() => focused(page)).toContain('What was signed?');
    await expect(await read(page, '#details [data-account] >> nth=0')).toMatchFileSnapshot('reads/accounts.txt');
    await page.keyboard.press('Escape');
    await soon(() => focused(page)).toMatch(/^Joint-production document, /u);
  });

  test('an arrow walks to the US Department of Defense, and says along which relation and who says so', async () => {
    await page.keyboard.press('ArrowRight');
    await soon(() => focused(page)).toMatch(/^US Department of Defense, /u);
    await soon(() => spoken(page)).toBe(
      'US Department of Defense. US Department of Defense signed Joint-production document. Signed; 2 claims, by Ministry of Defense of Ukraine and White House. Line 3 of 6.',
    );
    await page.keyboard.press('ArrowRight');
    await soon(() => spoken(page)).toBe('No link to the right.');
    await takePicture(page, 'walked-1440x900');
  });

  test('Enter goes into the details, Escape comes back, Backspace retraces', async () => {
    await page.keyboard.press('Enter');
    await soon(() => page.evaluate(() => document.activeElement?.closest('#details') !== null)).toBe(true);
    await expect(await read(page, '#details [role="group"] >> nth=0')).toMatchFileSnapshot('reads/department.txt');
    await page.keyboard.press('Escape');
    await soon(() => focused(page)).toMatch(/^US Department of Defense, /u);
    await page.keyboard.press('Backspace');
    await soon(() => focused(page)).toMatch(/^Joint-production document, /u);
    await page.keyboard.press('Alt+ArrowRight');
    await soon(() => focused(page)).toMatch(/^US Department of Defense, /u);
  });

  test('brackets go over its lines, and an arrow to the end that lies that way', async () => {
    await page.keyboard.press(']');
    await soon(() => focused(page)).toMatch(/^US Department of Defense signed Joint-production document\. Signed/u);
    await page.keyboard.press(']');
    await soon(() => focused(page)).toMatch(/^US Department of Defense provided Technical data/u);
    await page.keyboard.press('ArrowLeft');
    await soon(() => focused(page)).toMatch(/^Technical data for FrankenSAM production, /u);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Backspace');
    await soon(() => focused(page)).toMatch(/^US Department of Defense, /u);
  });

  test('the path to the adviser is found, and its first step read in the source at the passage', async () => {
    await page.keyboard.press('t');
    await search(page, 'adviser', /Adviser to the ministry/u);
    await page.locator('#details').getByRole('heading', { name: 'Path', exact: true }).waitFor();
    await soon(() => focused(page)).toMatch(/^US Department of Defense, /u);
    await expect(await read(page, '#details [role="group"] >> nth=0')).toMatchFileSnapshot('reads/path.txt');
    await pressUntil(page, 'Tab', /^Read in source/u);
    await page.keyboard.press('Enter');
    const number = page.locator('#details sup button[aria-current="true"]').first();
    await number.waitFor({ state: 'attached' });
    expect(await number.getAttribute('aria-label')).toContain('Ministry of Strategic Industries');
    const passage = page.locator('#details p', { has: page.locator('sup button[aria-current="true"]') });
    await expect(await passage.first().ariaSnapshot()).toMatchFileSnapshot('reads/passage.txt');
    await takePicture(page, 'journey-by-keyboard-1440x900');
  });
});
