import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { readDocument } from '#core/document/read-document.ts';
import { openPage } from '#tests/browser/open-page.ts';
import { chooseMore } from '#tests/browser/panels/choose-more.ts';
import { bothAt, onStick, openNotes, startPresenting } from './on-stage.ts';

const stick = onStick();
afterAll(stick.remove);

/** The same at every run: a walk that goes everywhere, in both windows. */
const walk = (count: number, steps: number): readonly { readonly step: number; readonly inNotes: boolean }[] => {
  let seed = 7;
  return Array.from({ length: count }, () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return { step: (seed % steps) + 1, inNotes: seed % 2 === 0 };
  });
};

const thumbs = (page: Page) => page.locator('[data-strip] [data-step]');

/** A briefing that was drafted from the data, alone; how many steps it has. */
const drafted = async (page: Page): Promise<number> => {
  await page.locator('footer').getByRole('button', { name: 'Briefing', exact: true }).click();
  await thumbs(page).first().focus();
  for (let left = await thumbs(page).count(); left > 0; left -= 1) {
    await page.keyboard.press('Delete');
    await expect.poll(() => thumbs(page).count()).toBe(left - 1);
  }
  await page.getByRole('button', { name: 'Draft briefing' }).click();
  await expect.poll(() => thumbs(page).count()).toBeGreaterThanOrEqual(4);
  return thumbs(page).count();
};

const newTitle = 'Who put a name to it';
const newCaption = 'In the words of the report.';

/** Another title for one step, another place and another text for another. */
const changed = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Step 2:/u }).click();
  await page.getByRole('button', { name: 'Edit step' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(newTitle);
  await page.getByRole('button', { name: /^Step 4:/u }).click();
  await page.getByRole('textbox', { name: 'Caption' }).fill(newCaption);
  await page.getByRole('button', { name: /^Step 4:/u }).focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.getByRole('button', { name: new RegExp(`^Step 2: ${newTitle}`, 'u') }).waitFor();
};

const packOf = async (page: Page): Promise<ReadonlyMap<string, Uint8Array>> => {
  await chooseMore(page, 'Hand out');
  await page.getByRole('img', { name: /How the page will look/u }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: /^Briefing pack/u }).click(),
  ]);
  const files = Object.entries(unzipSync(readFileSync(await download.path())));
  return new Map(files.map(([path, bytes]) => [path.replace(/^[^/]*\//u, ''), bytes]));
};

const textsIn = (files: ReadonlyMap<string, Uint8Array>, wanted: RegExp): string =>
  [...files].flatMap(([path, bytes]) => (wanted.test(path) ? strFromU8(bytes) : [])).join('\n');

test('a drafted briefing, changed, is presented from a disk in two windows over fifty changes of step and two reloads, and handed out as it was changed', async () => {
  const audience = await openPage({ path: stick.address, width: 1280, height: 720 });
  const steps = await drafted(audience);
  await changed(audience);

  await startPresenting(audience, new RegExp(`^\\d+ / ${steps}$`, 'u'));
  const notes = await openNotes(audience);
  // It begins at the step that was looked at, and the notes stand there too before anybody goes anywhere.
  await bothAt(audience, notes, 3);
  await notes.getByText(/^Both windows are on the same screen/u).waitFor();
  const version = (await notes.getByText(/^Data: .*, [0-9a-f]{8}$/u).textContent()) ?? '';
  for (const [count, { step, inNotes }] of walk(50, steps).entries()) {
    const window = inNotes ? notes : audience;
    await window.keyboard.press(String(step));
    await window.keyboard.press('Enter');
    await bothAt(audience, notes, step);
    if (step === 2) await audience.getByRole('heading', { name: newTitle }).waitFor();
    if (count === 20) {
      await notes.reload();
      await notes.getByText('Connected', { exact: true }).waitFor({ timeout: 3000 });
      await bothAt(audience, notes, step, 3000);
    }
    if (count === 35) {
      await audience.reload();
      await audience.waitForSelector('html[data-picture-ready]', { state: 'attached' });
      await bothAt(audience, notes, step, 3000);
    }
  }
  await audience.keyboard.press('q');

  const files = await packOf(audience);
  // What is handed out says that it is of the data that were spoken of.
  expect(textsIn(files, /^handout\.html$/u)).toContain(version);
  const slides = new Map(Object.entries(unzipSync(files.get('slides.pptx') ?? new Uint8Array())));
  for (const text of [
    textsIn(files, /^handout\.html$/u),
    textsIn(files, /^pictures\/.*\.svg$/u),
    textsIn(slides, /^ppt\/slides\/slide\d+\.xml$/u),
  ]) {
    expect(text).toContain(newTitle);
    expect(text).toContain(newCaption);
  }
  const { document } = readDocument(textsIn(files, /^data\//u), 'packed.json');
  expect(document?.story).toHaveLength(steps);
  expect(document?.story?.[1]).toMatchObject({ title: newTitle });
  expect(document?.story?.[2]).toMatchObject({ text: newCaption });
}, 120_000);
