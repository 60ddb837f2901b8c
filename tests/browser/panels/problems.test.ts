import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '#tests/browser/open-page.ts';
import { sampleText } from '#tests/sample-document.ts';
import { openText } from './open-text.ts';
import { shown } from './shown.ts';

const faulty = sampleText()
  .replace('signed a memorandum with the US Department of Defense"', 'signed a memo with the US Department of Defense"')
  .replace('"status": "planned"', '"status": "plannned"');
const lineOf = (words: string): number => faulty.slice(0, faulty.indexOf(words)).split('\n').length;

describe('a file with faults', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage();
    await openText(page, 'faulty.json', faulty);
    await page.getByRole('button', { name: 'Show the problems' }).waitFor();
  });

  test('opens all the same, and says how much was left out', async () => {
    expect(await page.getByText(/^2 of [\d,]+ records skipped$/u).count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Ukraine–US cooperation');
  });

  test('lists each problem with its severity, its place and the line of the file', async () => {
    await page.getByRole('button', { name: 'Show the problems' }).click();
    const details = page.locator('#details');
    const place = `faulty.json:${lineOf('plannned')}:`;
    const entry = details.getByRole('listitem').filter({ hasText: place });
    expect(await shown(entry.getByText('Error, left out'))).toBe(true);
    expect(await shown(entry.getByText('"status": "plannned"'))).toBe(true);
    expect(await shown(entry.getByText(/did you mean "planned"/u))).toBe(true);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await entry.getByRole('button', { name: 'Copy the place' }).click();
    expect(await shown(page.getByText('Place copied.'))).toBe(true);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(place);
  });

  test('closes its list with Escape', async () => {
    await page.keyboard.press('Escape');
    expect(await shown(page.locator('#details').getByText('Start here'))).toBe(true);
  });
});

test('a file dropped on the window opens', async () => {
  const page = await openPage();
  const text = sampleText().replace('Ukraine–US cooperation in weapons production', 'Dropped');
  const drag = (type: string): Promise<void> =>
    page.evaluate(
      ([kind, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], 'dropped.json', { type: 'application/json' }));
        window.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      },
      [type, text] as const,
    );
  const taken = page.getByText('Drop the file to open it');
  await expect.poll(() => drag('dragover').then(() => taken.isVisible())).toBe(true);
  await drag('drop');
  expect(await shown(page.getByRole('heading', { level: 1, name: 'Dropped' }))).toBe(true);
});
