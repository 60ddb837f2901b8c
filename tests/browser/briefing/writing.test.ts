import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { readDocument } from '#core/document/read-document.ts';
import { sampleDocument } from '#tests/sample-document.ts';
import { openPage } from '#tests/browser/open-page.ts';
import { pressCard } from '#tests/browser/panels/press.ts';

const thumbs = (page: Page) => page.locator('[data-strip] [data-step]');
const titles = async (page: Page): Promise<readonly string[]> =>
  (await thumbs(page).evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))).map((label) =>
    label.replace(/^Step \d+: /u, '').replace(/, (?:not saved yet|\d+ checks?).*$/u, ''),
  );
const first = (page: Page) => titles(page).then(([title]) => title);

const openStrip = async (page: Page): Promise<void> => {
  await page.locator('footer').getByRole('button', { name: 'Briefing', exact: true }).click();
  await thumbs(page).first().waitFor();
};

test('a step is captured, worded, moved and deleted by keys, brought back, saved, and there when the file is opened', async () => {
  const page = await openPage();
  await openStrip(page);
  await expect.poll(() => thumbs(page).locator('img').count()).toBe(4);
  await pressCard(page, 'umierov');
  await page.keyboard.press('c');
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type('Who calls for it');
  await page.getByRole('textbox', { name: /^Notes/u }).fill('Ask who would join.');
  await expect.poll(() => titles(page)).toContain('Who calls for it');

  const made = page.getByRole('button', { name: /Who calls for it/u });
  await made.focus();
  for (const _ of Array.from({ length: 7 })) await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => first(page)).toBe('Who calls for it');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await expect.poll(() => thumbs(page).count()).toBe(7);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => thumbs(page).count()).toBe(8);
  await page.getByRole('button', { name: 'Duplicate step' }).click();
  await expect.poll(() => thumbs(page).count()).toBe(9);
  const [, , third] = await titles(page);
  await thumbs(page).nth(2).dragTo(thumbs(page).nth(0));
  await expect.poll(() => first(page)).toBe(third);
  await thumbs(page).nth(0).dragTo(thumbs(page).nth(1));
  await expect.poll(() => first(page)).toBe('Who calls for it');
  const written = await titles(page);
  expect(written[1]).toBe(third);
  expect(new Set(written.map((title) => title.replace(/ \(copy\)$/u, ''))).size).toBe(8);
  await page.getByRole('button', { name: 'Screen and marking: 16:9' }).click();
  await page.getByRole('textbox', { name: 'Handling marking' }).fill('OFFICIAL');
  await page.getByRole('textbox', { name: 'Handling marking' }).fill('');
  await page.getByRole('textbox', { name: 'Handling marking' }).fill('OFFICIAL');
  await page.getByRole('radio', { name: '4:3' }).check();
  await expect.poll(() => thumbs(page).locator('img[width="120"]').count()).toBeGreaterThan(3);

  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const text = readFileSync(await file.path(), 'utf8');
  const { document, problems } = readDocument(text, 'saved.json');
  expect(problems).toEqual([]);
  expect(document?.story?.[0]).toMatchObject({
    title: 'Who calls for it',
    notes: 'Ask who would join.',
    nodes: ['umierov'],
  });
  expect(document?.story).toHaveLength(written.length);
  expect(document?.briefing).toEqual({ marking: 'OFFICIAL', aspect: '4:3' });

  const again = await openPage({ sample: text });
  await openStrip(again);
  await expect.poll(() => titles(again)).toEqual(written);
});

/** The sample with a step that lights an item which is gone. */
const outdated = (): string => {
  const sample = sampleDocument();
  const story = sample.story?.map((step) => (step.id === 's1' ? { ...step, nodes: ['gone', 'ua-mod'] } : step));
  return JSON.stringify({ ...sample, story });
};

test('what is at fault is told under the strip, mended by one press, and back with undo; where the browser keeps nothing it says so', async () => {
  const page = await openPage({
    sample: outdated(),
    before: () => {
      indexedDB.open = () => {
        throw new Error('no database');
      };
    },
  });
  await openStrip(page);
  await page.getByRole('button', { name: /^Step 1:/u }).click();
  await page.getByText('No longer in the data: gone').waitFor();
  await page.getByRole('button', { name: 'Fix: forget them' }).click();
  await expect.poll(() => page.getByText('No longer in the data: gone').count()).toBe(0);
  await page.locator('[data-strip]').getByText('Briefing kept in memory only.').waitFor();
  await page.getByRole('button', { name: /^Step 2:/u }).click();
  await page.getByText('Nothing to mend in this step.').waitFor();
  await page.getByRole('button', { name: 'Edit step' }).click();
  await page.getByRole('textbox', { name: 'Caption' }).fill(`${'It was signed in Washington. '.repeat(6)}`);
  await page.getByRole('button', { name: 'Fix: rest into the notes' }).click();
  await page.getByText('Nothing to mend in this step.').waitFor();
  await expect.poll(() => page.getByRole('textbox', { name: 'Caption' }).inputValue()).toHaveLength(115);
  await page.getByRole('button', { name: 'Undo: edit step 2' }).click();
  await page.getByRole('button', { name: 'Fix: rest into the notes' }).waitFor();
});

test('work that was not saved is back after the page was closed, and can be discarded', async () => {
  const page = await openPage();
  await openStrip(page);
  await page.getByRole('button', { name: /^Step 1:/u }).focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => thumbs(page).count()).toBe(6);
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'keyval-store')))
    .toBe(true);
  await page.reload();
  await page.getByText('Your unsaved briefing is back.').waitFor();
  await page.getByRole('button', { name: 'Discard it' }).click();
  await openStrip(page);
  await expect.poll(() => thumbs(page).count()).toBe(7);
});
