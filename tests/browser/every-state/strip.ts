import { chooseCommand, wordsOf } from './choose-command.ts';
import type { Walk } from './look.ts';

/** The strip of steps, what holds for all of them, and a step that is written and has a fault. */
export const strip: Walk = async (page, language, look) => {
  const { briefing } = wordsOf[language];
  await chooseCommand(page, 'briefing', language);
  const steps = page.locator('[data-strip]');
  await steps.locator('[data-step]').nth(1).click();
  await look('strip', '[data-strip]');
  const settings = steps.locator('button[aria-expanded]').first();
  await settings.click();
  await steps.getByRole('region', { name: briefing.settingsLabel }).waitFor();
  await look('screen and marking', '[data-strip]');
  await settings.click();
  await steps.getByRole('button', { name: briefing.actions.edit, exact: true }).click();
  await steps.getByRole('textbox', { name: briefing.editor.text }).fill('A long caption. '.repeat(12));
  await steps.getByRole('button', { name: briefing.checks.fixes.split }).waitFor();
  await look('step with a fault', '[data-strip]');
  // Keys are inert in a field.
  await steps.locator('[data-step]').nth(1).focus();
};
