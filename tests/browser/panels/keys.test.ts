import { describe, expect, test } from 'vitest';
import { openPage } from '#tests/browser/open-page.ts';
import { pressCard } from './press.ts';
import { shown } from './shown.ts';

describe('keys', () => {
  test('Escape goes one rung at a time: the reader, then the selection', async () => {
    const page = await openPage();
    await pressCard(page, 'jp-doc');
    await page.getByRole('button', { name: 'Read in source' }).first().click();
    expect(await shown(page.getByRole('button', { name: 'Next claim' }))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await shown(page.locator('#details code:text-is("jp-doc")'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await shown(page.locator('#details').getByText('Start here'))).toBe(true);
  });

  test('O opens the source of what is selected, on a Ukrainian layout too, and N walks its claims', async () => {
    const page = await openPage();
    await pressCard(page, 'jp-doc');
    await page.locator('main [role="application"]').focus();
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'щ', code: 'KeyO', bubbles: true, cancelable: true }),
      ),
    );
    const where = page.getByText(/^Claim \d+ of 76$/u);
    expect(await shown(where)).toBe(true);
    const first = await where.textContent();
    await page.getByRole('button', { name: 'Next claim' }).focus();
    await page.keyboard.press('n');
    await page.waitForFunction((text) => !document.body.textContent.includes(`${text}`), first);
    await page.keyboard.press('p');
    expect(await shown(page.getByText(first ?? ''))).toBe(true);
  });

  test('undo takes back a level, and selecting is announced', async () => {
    const page = await openPage();
    await page.getByRole('radio', { name: 'More detail' }).check();
    expect(await shown(page.getByText('50 items'))).toBe(true);
    await page.keyboard.press('Control+z');
    expect(await shown(page.getByText('23 of 50 items'))).toBe(true);
    await page.keyboard.press('Control+Shift+z');
    expect(await shown(page.getByText(/· 50 items/u))).toBe(true);
    await page.keyboard.press('Control+z');
    await pressCard(page, 'us-dod');
    await page
      .locator('[data-live]:has-text("US Department of Defense. 3 links, 4 claims.")')
      .waitFor({ state: 'attached' });
    expect(await page.title()).toContain('Ukraine–US cooperation');
  });
});

describe('a citation', () => {
  test('is copied, and where the browser refuses it can be selected', async () => {
    const page = await openPage();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await pressCard(page, 'localization');
    const copy = page.getByRole('button', { name: 'Copy citation' }).first();
    await copy.click();
    expect(await shown(page.getByText('Citation copied.'))).toBe(true);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^Ministry of Defense of Ukraine, reported by Ukrainian News Agency, December 2023, ¶7: “.+”\. Entente, data .+, claim c3\d\.$/u,
    );
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    });
    await copy.click();
    expect(await page.getByRole('textbox', { name: 'Citation' }).inputValue()).toBe(copied);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await shown(page.locator('#details code:text-is("localization")'))).toBe(true);
  });
});
