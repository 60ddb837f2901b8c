import { describe, expect, test } from 'vitest';
import { picture } from '#tests/browser/canvas/see-picture.ts';
import { openPage } from '#tests/browser/open-page.ts';
import { pressCard } from '#tests/browser/panels/press.ts';
import { shown } from '#tests/browser/panels/shown.ts';

describe('the palette', () => {
  test('does by its name what is chosen, says what is about what, and lists it first next time', async () => {
    const page = await openPage();
    await pressCard(page, 'us-dod');
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox');
    await field.fill('hide');
    expect(await shown(page.getByRole('option', { name: /^Hide US Department of Defense/u }))).toBe(true);
    await field.fill('zoom in');
    const zoom = (await picture(page)).zoom;
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await picture(page)).zoom).toBeGreaterThan(zoom);
    await page.keyboard.press('Control+k');
    expect(await page.getByRole('option').first().textContent()).toContain('Zoom in');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await picture(page)).selected).toEqual(['us-dod']);
  });

  test('asks for the item that a command is about, and for the end of a path', async () => {
    const page = await openPage();
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox');
    await field.fill('path from');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: /which item/u }).fill('embassy');
    await page.getByRole('option', { name: /US Embassy/u }).click();
    await page.getByRole('combobox', { name: 'Path from US Embassy to…' }).fill('umierov');
    await page.getByRole('option', { name: /Umierov/u }).click();
    expect(await shown(page.locator('#details').getByRole('heading', { name: 'Path', exact: true }))).toBe(true);
  });

  test('understands a command and its items in one go, and opens the search without losing its focus', async () => {
    const page = await openPage();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('path mod dod');
    await page.getByRole('option', { name: 'Path: Ministry of Defense of Ukraine → US Department of Defense' }).click();
    expect(await shown(page.locator('#details').getByRole('heading', { name: 'Path', exact: true }))).toBe(true);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('search');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.type('fran');
    expect(await page.getByRole('combobox', { name: 'Search' }).inputValue()).toBe('fran');
  });

  test('a key that is pressed before the commands have come is answered once they have', async () => {
    const page = await openPage();
    const hold: (() => void)[] = [];
    await page.route(/answer-key/u, async (route) => {
      await new Promise<void>((resolve) => hold.push(resolve));
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    await page.locator('main [role="application"]').waitFor();
    await page.keyboard.press('Control+k');
    await expect.poll(() => hold.length).toBeGreaterThan(0);
    hold.forEach((go) => go());
    expect(await shown(page.getByRole('combobox'))).toBe(true);
  });
});
