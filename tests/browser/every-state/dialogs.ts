import { chooseCommand, wordsOf } from './choose-command.ts';
import type { Walk } from './look.ts';

/** What lies over the page. */
export const dialogs: Walk = async (page, language, look) => {
  const words = wordsOf[language];
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  await palette.getByRole('combobox').fill('c');
  await palette.getByRole('option').first().waitFor();
  await look('palette');
  await page.keyboard.press('Escape');
  await palette.waitFor({ state: 'detached' });
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
    await look(id, '[role="dialog"]');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
};
