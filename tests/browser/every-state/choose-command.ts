import type { Page } from 'playwright';
import { english } from '#i18n/english/english.ts';
import { later } from '#i18n/english/later.ts';
import { long } from '#i18n/english/disguise/pseudo-locales.ts';
import { reworded } from '#i18n/english/disguise/reworded.ts';
import { later as laterUkrainian } from '#i18n/ukrainian/later.ts';
import { ukrainian } from '#i18n/ukrainian/ukrainian.ts';
import { allCommands } from '#app/commands/all-commands.ts';
import type { Words } from '#app/commands/command.ts';

export type Language = 'en' | 'uk' | 'en-XA';

/** What the page says, in the languages that it speaks, and in the one that is twice as long as English. */
export const wordsOf: { readonly [L in Language]: Words } = {
  en: { ...english, ...later, language: 'en' },
  uk: { ...ukrainian, ...laterUkrainian, language: 'uk' },
  'en-XA': { ...reworded({ ...english, ...later }, long), language: 'en-XA' },
};

/** Chooses a command by the name that it has in the palette. */
export const chooseCommand = async (page: Page, id: string, language: Language = 'en'): Promise<void> => {
  const command = allCommands.find((each) => each.id === id);
  if (command === undefined) throw new Error(`no command ${id}`);
  const words = wordsOf[language];
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: words.palette.title });
  const label = command.label(words);
  await palette.getByRole('combobox').fill(label);
  await palette.getByRole('option').getByText(label, { exact: true }).first().click();
  await palette.waitFor({ state: 'detached' });
};
