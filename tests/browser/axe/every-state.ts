import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openPage } from '#tests/browser/open-page.ts';
import { sampleText } from '#tests/sample-document.ts';
import { chooseCommand, wordsOf } from './choose-command.ts';
import { violations } from './violations.ts';

type Language = 'en' | 'uk';

/** Looks at one state after another in the same page, and tells of each what was found. */
const looking = (page: Page) => {
  const found: { [state: string]: readonly string[] } = {};
  return {
    found,
    at: async (state: string, ...parts: readonly string[]): Promise<void> => {
      const faults = await violations(page, ...parts);
      if (faults.length > 0) found[state] = faults;
    },
  };
};

const goTo = async (page: Page, place: string, language: Language): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `${place}?lang=${language}`);
};

const openText = async (page: Page, language: Language, text: string): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await chooseCommand(page, 'open-file', language);
  await (await chooser).setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
};

/** What lies over the page, in any theme. */
const dialogs = async (page: Page, language: Language, at: (state: string, ...parts: string[]) => Promise<void>) => {
  const words = wordsOf[language];
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  await palette.getByRole('combobox').fill('c');
  await palette.getByRole('option').first().waitFor();
  await at('palette');
  await page.keyboard.press('Escape');
  for (const [id, name] of [
    ['key-help', words.commands.keyHelp],
    ['preferences', words.preferences.title],
    ['reading-help', words.reading.title],
    ['about', words.about.title],
    ['hand-out', words.handOut.title],
  ] as const) {
    await chooseCommand(page, id, language);
    const dialog = page.getByRole('dialog', { name });
    await dialog.waitFor();
    await at(id, '[role="dialog"]');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
};

/** The desk: everything round the picture, and what stands in its place. */
const desk = async (page: Page, language: Language, at: (state: string, ...parts: string[]) => Promise<void>) => {
  const words = wordsOf[language];
  const details = page.locator('#details');
  await at('opening');
  await goTo(page, '#/n/ua-mod', language);
  await details.locator('article').waitFor();
  await at('card', '#details', '#legend', 'main');
  await page.getByRole('application').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu').waitFor();
  await at('context menu', '[role="menu"]');
  await page.keyboard.press('Escape');
  await goTo(page, '#/e/ua-mod~jp-doc', language);
  await details.locator('code:text-is("ua-mod|jp-doc")').waitFor();
  await at('line', '#details');
  await goTo(page, '#/s/una-2023-12', language);
  await details.getByRole('button', { name: words.reader.next }).waitFor();
  await at('source', '#details');
  await goTo(page, '#/p/ua-mod/frankensam', language);
  await details.getByRole('heading', { name: words.paths.title, exact: true }).waitFor();
  await at('path', '#details');
  await chooseCommand(page, 'accounts', language);
  await details.locator('[data-account]').first().waitFor();
  await at('accounts', '#details');
  await chooseCommand(page, 'metrics', language);
  await details.locator('ol').waitFor();
  await at('measures', '#details');
  await page.locator('#legend').getByRole('checkbox').nth(1).click();
  await page.locator('footer ul').waitFor();
  await at('filtered', '#legend', 'footer', 'header');
  await page.getByRole('button', { name: words.search.label, exact: true }).click();
  await page.getByRole('combobox').fill('FrankenSAM');
  await page.getByRole('option').first().waitFor();
  await at('search', 'header');
  await page.keyboard.press('Escape');
  await goTo(page, '#/n/jp-doc', language);
  await details.locator('article').waitFor();
  for (const as of ['list', 'table', 'matrix'] as const) {
    await chooseCommand(page, `show-as-${as}`, language);
    await page
      .locator(as === 'list' ? '[data-item]' : 'main table')
      .first()
      .waitFor();
    await at(as, 'main');
    if (as !== 'table') continue;
    await page.getByRole('radio', { name: words.table.rowsOf.items }).check();
    await page.locator('tr[aria-current="true"]').waitFor();
    await at('table of items', 'main');
  }
  await chooseCommand(page, 'show-as-picture', language);
  await chooseCommand(page, 'briefing', language);
  const strip = page.locator('[data-strip]');
  await strip.locator('[data-step]').nth(1).click();
  await at('strip', '[data-strip]');
  await strip.getByRole('button', { name: words.briefing.actions.edit, exact: true }).click();
  await strip.getByRole('textbox', { name: words.briefing.editor.text }).fill('A long caption. '.repeat(12));
  await strip.getByRole('button', { name: words.briefing.checks.fixes.split }).waitFor();
  await at('step with a fault', '[data-strip]');
  // Keys are inert in a field.
  await strip.locator('[data-step]').nth(1).focus();
};

/** What an audience sees, and what its speaker does. */
const briefing = async (page: Page, language: Language, at: (state: string, ...parts: string[]) => Promise<void>) => {
  await chooseCommand(page, 'present', language);
  await page.getByText('1 / 7', { exact: true }).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await at('presenting');
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await notes.getByText(wordsOf[language].presenting.notes.connected, { exact: true }).waitFor();
  expect(await violations(notes)).toEqual([]);
};

/** Looks at every main state in this language; the languages have files of their own, so that they run at once. */
export const axeFindsNothing = (language: Language): void => {
  test.each(['light', 'dark'] as const)('%s', async (theme) => {
    const page = await openPage({ theme, context: { reducedMotion: 'reduce' }, fragment: `#/?lang=${language}` });
    const { found, at } = looking(page);
    await desk(page, language, at);
    await dialogs(page, language, at);
    expect(found).toEqual({});
  });

  test('projector', async () => {
    const page = await openPage({ context: { reducedMotion: 'reduce' }, fragment: `#/?lang=${language}` });
    const { found, at } = looking(page);
    await chooseCommand(page, 'theme-projector', language);
    await page.locator('html[data-theme="projector"]').waitFor({ state: 'attached' });
    await at('projector');
    await goTo(page, '#/n/ua-mod', language);
    await at('projector, card');
    await dialogs(page, language, at);
    await briefing(page, language, at);
    expect(found).toEqual({});
  });

  test('on a phone, with problems, and where reading failed', async () => {
    const words = wordsOf[language];
    const context = { reducedMotion: 'reduce' } as const;
    const phone = await openPage({ width: 390, height: 844, context, fragment: `#/?lang=${language}` });
    const { found, at } = looking(phone);
    await at('phone');
    await goTo(phone, '#/n/jp-doc', language);
    await phone.locator('#details article').waitFor();
    await at('phone, details');
    expect(found).toEqual({});

    const page = await openPage({ context, fragment: `#/?lang=${language}` });
    await openText(page, language, sampleText().replace('"status": "planned"', '"status": "plannned"'));
    await page.getByRole('button', { name: words.problems.show }).click();
    await page.locator('#details').getByRole('heading').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await openText(page, language, '{');
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
  });
};
