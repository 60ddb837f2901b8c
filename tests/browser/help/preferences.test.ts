import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { cutOff } from '#tests/browser/languages/look-at-words.ts';
import { openPage, pictureReady } from '#tests/browser/open-page.ts';
import { shown } from '#tests/browser/panels/shown.ts';

const openPreferences = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+,');
  await page.getByRole('dialog', { name: 'Preferences' }).waitFor();
};

const choose = (page: Page, name: string) => page.getByRole('dialog').getByRole('radio', { name }).check();

/** What the page shows of preferences. */
const appearance = (page: Page) =>
  page.evaluate(() => {
    const { dataset, style, lang } = document.documentElement;
    return { theme: dataset['theme'], motion: dataset['motion'], letters: style.fontSize, language: lang };
  });

describe('preferences', () => {
  test('act at once, are kept, and can all be taken back', async () => {
    const page = await openPage();
    await openPreferences(page);
    await choose(page, 'Projector colours');
    await choose(page, '115%');
    await page.getByRole('dialog').getByRole('radio', { name: 'Less', exact: true }).check();
    await page.getByRole('checkbox', { name: /Single letters/u }).uncheck();
    await choose(page, 'Українська');
    const chosen = { theme: 'projector', motion: 'less', letters: '115%', language: 'uk' };
    await expect.poll(() => appearance(page)).toEqual(chosen);

    await page.reload();
    await pictureReady(page);
    await expect.poll(() => appearance(page)).toEqual(chosen);
    await page.keyboard.press('l');
    await page.keyboard.press('Control+,');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    // The letter did nothing: the key of the picture was not put away.
    expect(await page.evaluate(() => localStorage.getItem('entente:preferences'))).toContain('"legendOpen":true');

    await dialog.getByRole('button', { name: 'Повернути звичайні' }).click();
    const usual = { theme: 'light', motion: 'full', letters: '100%', language: 'en' };
    await expect.poll(() => appearance(page)).toEqual(usual);
    await dialog.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => appearance(page)).toEqual(chosen);
  });

  test('go to a file and come back from it; a file that is wrong is told with its place, and changes nothing', async () => {
    const page = await openPage();
    await openPreferences(page);
    await choose(page, 'Dark');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const path = await (await saved).path();
    await choose(page, 'Light');

    const read = async (file: Parameters<Awaited<ReturnType<typeof chooser>>['setFiles']>[0]) =>
      (await chooser()).setFiles(file);
    const chooser = async () => {
      const asked = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Read from a file' }).click();
      return asked;
    };
    await read(path);
    await expect.poll(async () => (await appearance(page)).theme).toBe('dark');

    const wrong = '{\n  "entente": "preferences",\n  "theme": "mauve"\n}\n';
    await read({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from(wrong) });
    expect(await shown(page.getByText(/Line 3, column 12: theme is "mauve"/u))).toBe(true);
    expect((await appearance(page)).theme).toBe('dark');
  });

  test('letters half as large again are cut off nowhere on a laptop, and the picture has them too', async () => {
    const page = await openPage({ width: 1280, height: 720 });
    await openPreferences(page);
    await choose(page, '150%');
    await expect.poll(async () => (await appearance(page)).letters).toBe('150%');
    expect(await cutOff(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await pictureReady(page);
    expect(await cutOff(page)).toEqual([]);
    for (const name of ['How to read this picture', 'About this document']) {
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name }).click();
      await page.getByRole('dialog', { name }).waitFor();
      // Figures are scaled as a whole, and nothing of them is cut off.
      expect(
        (await cutOff(page)).filter((words) => !words.startsWith('text.')),
        name,
      ).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });
});

test('a hint stands there at first, goes with the first thing that is done, and does not come back by itself', async () => {
  const page = await openPage();
  const hint = page.getByRole('note', { name: 'To begin with' });
  await hint.waitFor();
  await hint.getByRole('button', { name: 'How to read this picture' }).click();
  await page.getByRole('dialog', { name: 'How to read this picture' }).waitFor();
  await page.keyboard.press('Escape');
  await hint.waitFor({ state: 'detached' });
  await page.reload();
  await pictureReady(page);
  expect(await shown(page.getByText('Line = how firm', { exact: false }))).toBe(true);
  expect(await hint.count()).toBe(0);
});

test('about the document: a number leads to what it counts, a source to its text', async () => {
  const page = await openPage();
  const open = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Help and preferences' }).click();
    await page.getByRole('menuitem', { name: 'About this document' }).click();
    await page.getByRole('dialog').waitFor();
  };
  await open();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /6 questions/u })
    .click();
  expect(await shown(page.locator('#details [data-account]').first())).toBe(true);
  await open();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Read:/u })
    .click();
  expect(await shown(page.getByRole('button', { name: 'Next claim' }))).toBe(true);
});
