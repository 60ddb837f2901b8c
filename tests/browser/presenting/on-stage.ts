import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { expect, inject } from 'vitest';

/** The product in one file, alone in a folder, as on a memory stick; `changed` may make another page of it. */
export const onStick = (name = 'entente.html', changed: (page: string) => string = (page) => page) => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-stick-'));
  const path = join(folder, name);
  copyFileSync(join(inject('buildFolder'), 'entente.html'), path);
  writeFileSync(path, changed(readFileSync(path, 'utf8')));
  return {
    address: pathToFileURL(path).href,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** Starts to present with the keyboard, from the picture. */
export const startPresenting = async (page: Page, at: string | RegExp = '1 / 7'): Promise<void> => {
  await page.getByRole('application').focus();
  await page.keyboard.press('p');
  await page.getByText(at, { exact: true }).waitFor();
};

/** The notes window, opened by its key. */
export const openNotes = async (page: Page): Promise<Page> => {
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await notes.getByText('Connected', { exact: true }).waitFor();
  return notes;
};

/** The step that the audience sees, from 1. */
export const stepOfAudience = (page: Page): Promise<number> =>
  page.evaluate(() => Number(/^(\d+) \/ \d+$/mu.exec(document.querySelector('footer')?.innerText ?? '')?.[1] ?? 0));

/** The step that the notes are at, from 1. */
export const stepOfNotes = (notes: Page): Promise<number> =>
  notes.evaluate(() => Number(document.querySelector('[data-step]')?.getAttribute('data-step') ?? -1) + 1);

/** Both windows are at this step, within so many ms. */
export const bothAt = async (audience: Page, notes: Page, step: number, timeout = 10_000): Promise<void> => {
  await expect.poll(() => stepOfAudience(audience), { timeout }).toBe(step);
  await expect.poll(() => stepOfNotes(notes), { timeout }).toBe(step);
};
