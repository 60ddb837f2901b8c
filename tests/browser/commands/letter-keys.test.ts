import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { picture } from '#tests/browser/canvas/see-picture.ts';
import { openPage } from '#tests/browser/open-page.ts';
import { pressCard } from '#tests/browser/panels/press.ts';
import { shown } from '#tests/browser/panels/shown.ts';

type Stroke = { readonly key: string; readonly code: string; readonly shiftKey?: boolean };

/** A key as a Ukrainian keyboard sends it, to whatever has the focus; true if the page took it. */
const stroke = (page: Page, pressed: Stroke): Promise<boolean> =>
  page.evaluate(
    (init) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
      ) === false,
    pressed,
  );

const litIn = async (page: Page): Promise<readonly string[] | null> => (await picture(page)).lit;

describe('letters as keys', () => {
  test('act on a Ukrainian layout, wherever its letters lie', async () => {
    const page = await openPage();
    await pressCard(page, 'us-dod');
    await stroke(page, { key: 'а', code: 'KeyF' });
    await expect.poll(() => litIn(page)).toContain('us-dod');
    await stroke(page, { key: '2', code: 'Digit2' });
    expect(await shown(page.getByRole('button', { name: 'Focus: 2 steps', pressed: true }))).toBe(true);
    await stroke(page, { key: 'а', code: 'KeyF' });
    await expect.poll(() => litIn(page)).toBeNull();
    await stroke(page, { key: 'д', code: 'KeyL' });
    await page.locator('#legend').waitFor({ state: 'detached' });
    await stroke(page, { key: 'в', code: 'KeyD' });
    expect(await shown(page.locator('#details [data-account]').first())).toBe(true);
    await stroke(page, { key: 'е', code: 'KeyT' });
    expect(await shown(page.getByText(/^Choose where the path from US Department of Defense should end/u))).toBe(true);
    await page.keyboard.press('Escape');
    // The slash has a full stop on it, and the question mark a comma.
    await stroke(page, { key: ',', code: 'Slash', shiftKey: true });
    expect(await shown(page.getByRole('dialog', { name: 'Keys' }))).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await stroke(page, { key: '.', code: 'Slash' });
    expect(await shown(page.getByRole('combobox', { name: 'Search' }))).toBe(true);
  });

  test('are text in a text field, and nothing in menus and dialogs', async () => {
    const page = await openPage();
    await page.keyboard.press('/');
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.waitFor();
    await page.keyboard.type('lf?0');
    expect(await field.inputValue()).toBe('lf?0');
    expect(await page.locator('#legend').count()).toBe(1);
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await stroke(page, { key: 'l', code: 'KeyL' })).toBe(false);
    await page.getByRole('searchbox').fill('legend');
    expect(await shown(page.getByText('No key does “legend”.'))).toBe(true);
    await page.getByRole('searchbox').fill('focus');
    expect(await page.locator('[data-key-help] dt').allTextContents()).toEqual([
      'Focus',
      'Focus: 1 step',
      'Focus: 2 steps',
      'Focus: 3 steps',
    ]);
    expect(await page.locator('#legend').count()).toBe(1);
  });

  test('can be switched off, for this visit and the next; Ctrl and Escape act all the same', async () => {
    const page = await openPage();
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: 'Letters and signs act as keys' }).uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.reload();
    await pressCard(page, 'us-dod');
    for (const key of ['l', 'f', '/', '?', '0']) expect(await stroke(page, { key, code: '' })).toBe(false);
    expect(await page.locator('#legend').count()).toBe(1);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('letter');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('l');
    await page.locator('#legend').waitFor({ state: 'detached' });
  });
});
