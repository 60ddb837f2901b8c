import { chooseMore } from '#tests/browser/panels/choose-more.ts';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { picture } from '#tests/browser/canvas/see-picture.ts';
import { openPage, takePicture } from '#tests/browser/open-page.ts';
import { fragmentOf, lenses, listenTo, litIn, placesIn, selectedIn, soon } from './look-at-page.ts';

describe('measures', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage();
  });

  test('are listed, greatest first, and each leads to its item', async () => {
    await chooseMore(page, 'Measures');
    const rows = page.locator('#details ol').getByRole('button');
    await rows.first().waitFor();
    const values = (await rows.allTextContents()).map((text) => Number(/(\d+)$/u.exec(text)?.[1]));
    expect(values.length).toBeGreaterThan(10);
    expect(values).toEqual(values.toSorted((one, other) => other - one));
    await rows.nth(1).click();
    await soon(() => selectedIn(page)).toHaveLength(1);
    expect(await rows.nth(1).getAttribute('aria-current')).toBe('true');
    await page.getByRole('radio', { name: 'Separate parts' }).check();
    await page
      .getByText(/^Part 1/u)
      .first()
      .waitFor();
  });

  test('stand for the size of the cards in the address and among the chips, and move no card', async () => {
    const places = placesIn(await picture(page));
    await page.getByRole('radio', { name: /^Between/u }).check();
    await page.getByRole('checkbox', { name: 'Show as bars on the cards' }).check();
    const chip = page.getByRole('button', { name: 'Remove: Bars: betweenness' });
    await chip.waitFor();
    expect(fragmentOf(page)).toContain('m=betweenness');
    expect([...placesIn(await picture(page)).keys()]).toEqual([...places.keys()]);
    await takePicture(page, 'measures-1440x900');
    await chip.click();
    await chip.waitFor({ state: 'detached' });
    expect(await page.getByRole('checkbox', { name: 'Show as bars on the cards' }).isChecked()).toBe(false);
    expect(placesIn(await picture(page))).toEqual(places);
  });

  test('undo and redo say what they take back and bring again', async () => {
    await listenTo(page, lenses.kyiv);
    await soon(() => litIn(page)).not.toBeNull();
    await page.getByRole('button', { name: 'Undo: whose account' }).click();
    await soon(() => litIn(page)).toBeNull();
    await page.getByRole('button', { name: 'Redo: whose account' }).click();
    await soon(() => litIn(page)).not.toBeNull();
    await page.getByRole('button', { name: 'Undo: whose account' }).click();
    await page.getByRole('button', { name: 'Undo: bars of a measure' }).waitFor();
  });
});
