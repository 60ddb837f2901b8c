import { chooseMore } from '#tests/browser/panels/choose-more.ts';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { cardPlace, picture } from '#tests/browser/canvas/see-picture.ts';
import { openPage } from '#tests/browser/open-page.ts';
import { pressCard } from '#tests/browser/panels/press.ts';
import { lenses, listenTo, litIn, placesIn, soon } from './look-at-page.ts';

describe('no card moves in the model', () => {
  let page: Page;
  let places: ReadonlyMap<string, string>;
  beforeAll(async () => {
    page = await openPage();
    places = placesIn(await picture(page));
    await page.locator('#legend').getByRole('checkbox').first().waitFor();
  });
  test.each(['kyiv', 'washington', 'agency', 'shared', 'differing'] as const)('when the voice is %s', async (lens) => {
    await listenTo(page, lenses[lens]);
    await soon(() => litIn(page)).not.toBeNull();
    expect(placesIn(await picture(page))).toEqual(places);
    await listenTo(page, lenses.everyone);
    await soon(() => litIn(page)).toBeNull();
  });

  test.each([
    /^Signed:/u,
    /^Public body:/u,
    /^United States:/u,
    /^The White House.*:/u,
    /^Accounts differ/u,
    /^Direct quot/u,
  ])('when the key holds back by %s', async (name) => {
    await page.locator('#legend').getByRole('checkbox', { name }).click();
    await soon(() => litIn(page)).not.toBeNull();
    expect(placesIn(await picture(page))).toEqual(places);
    await page.locator('#legend').getByRole('radio', { name: 'Hide' }).check();
    expect(placesIn(await picture(page))).toEqual(places);
    await page.locator('#legend').getByRole('radio', { name: 'Dim' }).check();
    await page.getByRole('button', { name: 'Show all' }).click();
    await soon(() => litIn(page)).toBeNull();
  });

  test('when months are left out', async () => {
    await page
      .locator('#legend')
      .getByRole('checkbox', { name: /^also what has no date/u })
      .click();
    await page.getByRole('slider', { name: 'First month' }).press('ArrowRight');
    await soon(() => litIn(page)).not.toBeNull();
    expect(placesIn(await picture(page))).toEqual(places);
    await page.getByRole('button', { name: 'Show all' }).click();
    await soon(() => litIn(page)).toBeNull();
  });

  test('when one is focused on, and when one is hidden by hand', async () => {
    await pressCard(page, 'jp-doc');
    await page.keyboard.press('f');
    await soon(() => litIn(page)).toContain('us-dod');
    expect(placesIn(await picture(page))).toEqual(places);
    await page.keyboard.press('f');
    await soon(() => litIn(page)).toBeNull();
    await page.keyboard.press('h');
    await soon(() => litIn(page)).not.toContain('jp-doc');
    expect(placesIn(await picture(page))).toEqual(places);
    await page.keyboard.press('Shift+h');
    await soon(() => litIn(page)).toBeNull();
  });

  test('when panels open and close, and when the window changes its size', async () => {
    for (const name of ['Key', 'Details', 'Accounts side by side', 'Measures', 'Details', 'Key']) {
      if (['Key', 'Details'].includes(name)) await page.getByRole('button', { name, exact: true }).first().click();
      else await chooseMore(page, name);
      expect(placesIn(await picture(page)), name).toEqual(places);
    }
    const { x } = await cardPlace(page, 'ukraine');
    await page.setViewportSize({ width: 1100, height: 700 });
    await soon(async () => (await cardPlace(page, 'ukraine')).x).not.toBe(x);
    expect(placesIn(await picture(page))).toEqual(places);
  });
});
