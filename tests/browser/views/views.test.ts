import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { picture } from '#tests/browser/canvas/see-picture.ts';
import { cameraIn, fragmentOf, placesIn, selectedIn, soon } from '#tests/browser/explore/look-at-page.ts';
import { openPage, takePicture } from '#tests/browser/open-page.ts';

const showAs = (page: Page, name: string): Promise<void> =>
  page.getByRole('group', { name: 'Shown as' }).getByRole('radio', { name, exact: true }).check();

const title = (page: Page, name: string) => page.locator('#details').getByRole('heading', { name, exact: true });

describe('one graph, shown in four ways', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage();
  });

  test('choosing in the list, the table and the matrix chooses in all of them, in the details and in the address', async () => {
    await showAs(page, 'List');
    await page.locator('[data-item="ua-mod"]').click();
    await title(page, 'Ministry of Defense of Ukraine').waitFor();
    await soon(async () => fragmentOf(page)).toMatch(/^#\/n\/ua-mod\?as=list/u);

    await showAs(page, 'Matrix');
    await page.getByRole('rowheader', { name: 'Ministry of Defense of Ukraine', selected: true }).waitFor();
    await page.getByRole('button', { name: /^US Department of Defense signed Joint-production document/u }).click();
    await page.locator('#details code:text-is("us-dod|jp-doc")').waitFor();

    await showAs(page, 'Table');
    await page.locator('tr[data-standing="near"]').first().waitFor();
    // Only rows in sight are made.
    await page.getByLabel('To contains').fill('coalition');
    await page.getByRole('button', { name: /^Rustem Umierov calls for Industrial Coalition/u }).click();
    await page.locator('tr[aria-current="true"]').filter({ hasText: 'Industrial Coalition' }).waitFor();
    await title(page, 'Rustem Umierov calls for Industrial Coalition').waitFor();

    await page.getByRole('button', { name: 'Clear the filters of columns' }).click();
    await showAs(page, 'Picture');
    await soon(() => selectedIn(page)).toContain('umierov|coalition');
  });

  test('an address brings the table back with what was chosen in it', async () => {
    const opened = await openPage({ fragment: '#/c/c34?as=table' });
    await opened.locator('tr[aria-current="true"]').waitFor();
    expect(await opened.getByRole('radio', { name: 'Table' }).isChecked()).toBe(true);
  });

  test('the picture stands where it stood when one comes back to it', async () => {
    const { zoom } = await picture(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await soon(async () => (await picture(page)).zoom).toBeCloseTo(zoom * 1.25, 3);
    const before = await picture(page);
    await showAs(page, 'Table');
    await page.getByRole('columnheader', { name: 'From' }).waitFor();
    await showAs(page, 'Picture');
    const after = await picture(page);
    expect(cameraIn(after)).toBe(cameraIn(before));
    expect(placesIn(after)).toEqual(placesIn(before));
  });

  test('a table is sorted, looked through, and saved as it stands', async () => {
    await showAs(page, 'Table');
    await page.getByRole('button', { name: 'Status', exact: true }).click();
    await page.getByRole('columnheader', { name: 'Status' }).and(page.locator('[aria-sort="ascending"]')).waitFor();
    await page.getByLabel('To contains').fill('document');
    await page.getByText(/^Showing \d+ of 76 claims/u).waitFor();
    await takePicture(page, 'table-1440x900');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const file = await saved;
    const lines = readFileSync(await file.path(), 'utf8')
      .replace(/\r\n$/u, '')
      .split('\r\n');
    expect(lines[0]).toBe('\uFEFFFrom,Relation,Status,To,Speaker,Date,Source,Paragraph,Quote,Source id,Id');
    expect(lines.length - 1).toBe(await page.locator('tbody [data-place]').count());
    expect(lines.slice(1).every((line) => line.includes('Joint-production document'))).toBe(true);
    await page.getByRole('button', { name: 'Clear the filters of columns' }).click();
    await page.getByText('76 claims', { exact: true }).waitFor();
  });

  test('what filters hold back is left out of all, counted, and let in again', async () => {
    await showAs(page, 'List');
    await page
      .locator('#legend')
      .getByRole('checkbox', { name: /^Country:/u })
      .click();
    await page.getByText('Showing 47 of 50 items').waitFor();
    await showAs(page, 'Matrix');
    await page.getByText(/^11 parties/u).waitFor();
    await page.locator('main').getByRole('button', { name: 'Show all' }).click();
    await page.getByText(/^14 parties/u).waitFor();
  });
});

describe('without a pointer', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage();
  });
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );

  test('arrows go through the list, open links, follow one and come back', async () => {
    await page.locator('main [role="application"]').focus();
    await page.keyboard.press('g');
    const first = page.locator('[data-item][tabindex="0"]');
    await first.focus();
    const start = await focused();
    await page.keyboard.press('ArrowDown');
    await soon(focused).not.toBe(start);
    const second = await focused();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: /^Links \(\d+\)$/u }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await soon(focused).not.toBe(second);
    await page.keyboard.press('Backspace');
    await soon(focused).toBe(second);
  });

  test('arrows and pages go through a table, Enter chooses', async () => {
    await page.keyboard.press('g');
    await page.locator('tbody [data-place="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await soon(() => page.evaluate(() => document.activeElement?.getAttribute('data-place'))).toBe('75');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Home');
    await soon(() => page.evaluate(() => document.activeElement?.getAttribute('data-place'))).toBe('0');
    await page.keyboard.press('Enter');
    await page.locator('tr[aria-current="true"][data-index="0"]').waitFor();
  });

  test('arrows go through the matrix, also over cells where nothing is', async () => {
    await page.keyboard.press('g');
    await page.locator('[data-grid][tabindex="0"]').focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await soon(focused).toBe('Ukraine');
    await page.keyboard.press('ArrowRight');
    await soon(focused).toMatch(/no link$/u);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('[role="grid"] td[aria-selected="true"]').waitFor();
  });
});
