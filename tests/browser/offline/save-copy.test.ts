import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '#tests/browser/open-page.ts';
import { chooseMore } from '#tests/browser/panels/choose-more.ts';
import { sampleText } from '#tests/sample-document.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-copies-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Saves an offline copy as a person would; gives where it was saved. */
const saveCopy = async (page: Page, name: string): Promise<string> => {
  const download = page.waitForEvent('download');
  await chooseMore(page, 'Save offline copy');
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('ua-us-weapons-production-2023-12.html');
  const path = join(folder, name);
  await saved.saveAs(path);
  return path;
};

const open = (path: string): Promise<Page> => openPage({ path: pathToFileURL(path).href });

/** The document that a page carries, as it was before it was put there. */
const carried = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const carrier = document.getElementById('entente-document');
    return (carrier?.textContent ?? '').replaceAll(String.raw`\u003c`, '<');
  });

test('a copy made from a copy made from the served product carries the same document, byte for byte', async () => {
  const first = await saveCopy(await openPage(), 'first.html');
  const second = await saveCopy(await open(first), 'second.html');
  const third = await saveCopy(await open(second), 'third.html');
  expect(readFileSync(third).equals(readFileSync(second))).toBe(true);
  expect(await carried(await open(third))).toBe(sampleText());
});

test('a copy carries the briefing as it stands', async () => {
  const page = await openPage();
  await page.getByRole('button', { name: 'Briefing', exact: true }).click();
  await page.getByRole('button', { name: 'Draft briefing' }).click();
  await page.getByText(/^\d+ steps,/u).waitFor();
  const steps = await page.getByText(/^\d+ steps,/u).innerText();
  const copy = await open(await saveCopy(page, 'briefed.html'));
  await copy.getByRole('button', { name: 'Briefing', exact: true }).click();
  expect(await copy.getByText(/^\d+ steps,/u).innerText()).toBe(steps);
  expect(await carried(copy)).not.toBe(sampleText());
});
