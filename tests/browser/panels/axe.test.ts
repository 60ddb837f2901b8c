import { chooseMore } from './choose-more.ts';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openPage } from '#tests/browser/open-page.ts';
import { sampleText } from '#tests/sample-document.ts';
import { openText } from './open-text.ts';
import { pressCard, pressLine } from './press.ts';
import { violations } from './violations.ts';

const exploring = async (page: Page): Promise<void> => {
  const legend = page.locator('#legend');
  const details = page.locator('#details');
  // The rest of the page stands as it was when it was looked at.
  const inDetails = () => violations(page, '#details');
  await legend.getByRole('checkbox', { name: /^Signed:/u }).click();
  await page.getByRole('button', { name: 'Remove: Not: Signed' }).waitFor();
  expect(await violations(page, '#legend', 'footer')).toEqual([]);
  await page.getByRole('button', { name: 'Show all' }).click();
  await chooseMore(page, 'Accounts side by side');
  await details.locator('[data-account]').first().waitFor();
  expect(await inDetails()).toEqual([]);
  await chooseMore(page, 'Measures');
  await details.getByRole('checkbox').waitFor();
  await details.locator('ol').waitFor();
  expect(await inDetails()).toEqual([]);
  await page.evaluate(() => {
    location.hash = '#/p/ua-mod/frankensam';
  });
  await details.getByRole('heading', { name: 'Path', exact: true }).waitFor();
  expect(await inDetails()).toEqual([]);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('combobox').fill('agreement');
  await page.getByRole('option').first().waitFor();
  expect(await violations(page, 'header')).toEqual([]);
};

describe('axe finds nothing', () => {
  test.each(['light', 'dark'] as const)('while somebody explores, %s', async (theme) => {
    await exploring(await openPage({ theme, context: { reducedMotion: 'reduce' } }));
  });

  test.each(['light', 'dark'] as const)('in the opening picture and in details, %s', async (theme) => {
    const page = await openPage({ theme });
    expect(await violations(page)).toEqual([]);
    await pressCard(page, 'ua-mod');
    expect(await violations(page)).toEqual([]);
    await pressLine(page, 'us-dod|jp-doc');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Read in source' }).first().click();
    await page.getByRole('button', { name: 'Next claim' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('in the palette, a context menu and the help of keys, %s', async (theme) => {
    const page = await openPage({ theme, context: { reducedMotion: 'reduce' } });
    await pressCard(page, 'us-dod');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('f');
    await page.getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('in the preferences and in the pages of help, %s', async (theme) => {
    const page = await openPage({ theme });
    for (const name of ['Preferences', 'How to read this picture', 'About this document']) {
      await page.getByRole('button', { name: 'Help and preferences' }).click();
      await page.getByRole('menuitem', { name }).click();
      await page.getByRole('dialog', { name }).waitFor();
      expect(await violations(page, '[role="dialog"]'), name).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });

  test('in an open menu and in the list of problems', async () => {
    const page = await openPage();
    await openText(page, 'faulty.json', sampleText().replace('"status": "planned"', '"status": "plannned"'));
    await page.getByRole('button', { name: 'Show the problems' }).click();
    await page.getByRole('heading', { name: /problem/u }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menu').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('on a projector, on a phone, and where reading failed', async () => {
    const page = await openPage();
    await chooseMore(page, 'Projector view');
    await page.getByText(/only expected, planned or called for/u).waitFor();
    expect(await violations(page)).toEqual([]);
    const phone = await openPage({ width: 390, height: 844 });
    await phone.getByRole('button', { name: 'Filter' }).click();
    await phone.locator('#legend').waitFor();
    expect(await violations(phone)).toEqual([]);
    const failed = await openPage();
    await openText(failed, 'broken.json', '{');
    await failed.getByRole('alert').waitFor();
    expect(await violations(failed)).toEqual([]);
  });
});
