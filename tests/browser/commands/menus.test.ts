import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { canvasCorner, cardPlace, picture } from '#tests/browser/canvas/see-picture.ts';
import { openPage } from '#tests/browser/open-page.ts';
import { pressCard } from '#tests/browser/panels/press.ts';
import { shown } from '#tests/browser/panels/shown.ts';

const selectedIn = async (page: Page): Promise<readonly string[]> => (await picture(page)).selected;
const map = (page: Page) => page.locator('main [role="application"]');

describe('a context menu', () => {
  test('is opened by the right button on what lies under it, and does what is chosen', async () => {
    const page = await openPage();
    const { x, y } = await cardPlace(page, 'us-embassy');
    await page.mouse.click(x, y, { button: 'right' });
    const menu = page.getByRole('menu', { name: 'US Embassy' });
    await menu.getByRole('menuitemcheckbox', { name: 'Focus' }).click();
    await expect.poll(async () => (await picture(page)).lit).toContain('us-embassy');
    const moved = await cardPlace(page, 'us-embassy');
    await page.mouse.click(moved.x, moved.y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Hide' }).click();
    expect(await shown(page.getByText('Hidden: US Embassy.'))).toBe(true);
    // Nothing was selected by asking.
    expect(await selectedIn(page)).toEqual([]);
    const corner = await canvasCorner(page);
    await page.mouse.click(corner.x + 5, corner.y + 5, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Show what was hidden' }).click();
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await expect.poll(() => map(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
  });

  test('is opened by Shift and F10 on what is selected, walked with the arrows, and left with Escape', async () => {
    const page = await openPage();
    await pressCard(page, 'us-dod');
    await page.keyboard.press('Shift+F10');
    const menu = page.getByRole('menu', { name: 'US Department of Defense' });
    await menu.waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    expect(await selectedIn(page)).toEqual(['us-dod']);
    await page.keyboard.press('Shift+F10');
    await expect.poll(() => menu.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('ring');
    const rings = menu.getByRole('menuitem', { name: 'Rings round it' });
    await expect.poll(() => rings.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await shown(page.getByRole('button', { name: 'Arrangement: Rings' }))).toBe(true);
  });

  test('with Shift the right button is left to the browser', async () => {
    const page = await openPage();
    const { x, y } = await cardPlace(page, 'us-dod');
    await page.evaluate(() => {
      window.addEventListener('contextmenu', (event) => Reflect.set(window, 'kept', event.defaultPrevented));
    });
    const isKept = () => page.evaluate((): unknown => Reflect.get(window, 'kept'));
    await page.keyboard.down('Shift');
    await page.mouse.click(x, y, { button: 'right' });
    await page.keyboard.up('Shift');
    // It stops on its way down, so that nobody keeps it from the browser.
    expect(await isKept()).toBeUndefined();
    expect(await page.getByRole('menu').count()).toBe(0);
  });
});

describe('moving without dragging', () => {
  test('M moves a card by arrows; Enter lets it stand, and it is said', async () => {
    const page = await openPage();
    await pressCard(page, 'us-embassy');
    const before = await cardPlace(page, 'us-embassy');
    await page.keyboard.press('m');
    expect(await shown(page.getByText(/^Moving US Embassy/u))).toBe(true);
    await page.keyboard.press('Shift+ArrowUp');
    await expect.poll(async () => (await cardPlace(page, 'us-embassy')).y).toBeLessThan(before.y - 20);
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect.poll(async () => (await cardPlace(page, 'us-embassy')).y).toBeCloseTo(before.y, 0);
    await map(page).focus();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    expect(await shown(page.getByText('US Embassy stands here now.'))).toBe(true);
    expect(await shown(page.getByRole('button', { name: 'Undo: moved items' }))).toBe(true);
  });
});
