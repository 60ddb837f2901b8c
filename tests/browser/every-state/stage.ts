import type { Page } from 'playwright';
import { sampleDocument } from '#tests/sample-document.ts';
import { chooseCommand, wordsOf, type Language } from './choose-command.ts';
import type { Look, Walk } from './look.ts';

/** The sample with a matrix in the place of its last step. */
export const sampleWithMatrix = (): string => {
  const document = sampleDocument();
  const story = document.story?.map((step) =>
    step.id === 's7' ? { ...step, kind: 'matrix', nodes: ['jp-doc'], cites: ['c06'] } : step,
  );
  return JSON.stringify({ ...document, story });
};

/** What an audience sees of `sampleWithMatrix`, what is asked on the spot, and how long it took. */
export const stage: Walk = async (page, language, look) => {
  const { presenting, matrix } = wordsOf[language];
  await chooseCommand(page, 'present', language);
  await page.getByText(/^\d \/ 7$/u).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('presenting');
  await page.keyboard.press('g');
  await page.getByRole('dialog').waitFor();
  await look('all steps', '[role="dialog"]');
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
  const cell = page.locator('main').getByRole('group', { name: matrix.title }).getByRole('button').last();
  await cell.waitFor();
  await look('presented matrix');
  await cell.focus();
  await page.keyboard.press('Enter');
  const spot = page.getByRole('complementary', { name: presenting.details });
  await spot.locator('blockquote').first().waitFor();
  await look('details on the spot');
  await page.keyboard.press('Backspace');
  await spot.waitFor({ state: 'detached' });
  await page.keyboard.press('q');
  await page.locator('header').getByRole('button', { name: wordsOf[language].search.label, exact: true }).waitFor();
  await chooseCommand(page, 'timings', language);
  const timings = page.getByRole('dialog', { name: presenting.timings.title });
  await timings.waitFor();
  await look('timings', '[role="dialog"]');
  await page.keyboard.press('Escape');
  await timings.waitFor({ state: 'detached' });
};

/** What the speaker sees in a window of its own, which is looked at by what is made for it. */
export const notes = async (page: Page, language: Language, lookingAt: (window: Page) => Look): Promise<void> => {
  await chooseCommand(page, 'present', language);
  await page.getByText(/^\d \/ 7$/u).waitFor();
  const [window] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await window.getByText(wordsOf[language].presenting.notes.connected, { exact: true }).waitFor();
  await lookingAt(window)('notes');
};
