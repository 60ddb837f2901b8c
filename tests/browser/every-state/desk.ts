import { chooseCommand, wordsOf } from './choose-command.ts';
import { goTo, type Walk } from './look.ts';
import { places } from './places.ts';
import { strip } from './strip.ts';

/** The desk: everything round the picture, and what stands in its place. */
export const desk: Walk = async (page, language, look) => {
  const words = wordsOf[language];
  const details = page.locator('#details');
  await look('opening');
  await places(page, language, look);
  await page.getByRole('application').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu').waitFor();
  await look('context menu', '[role="menu"]');
  await page.keyboard.press('Escape');
  await page.locator('#legend').getByRole('checkbox').nth(1).click();
  await page.locator('footer ul').waitFor();
  await look('filtered', '#legend', 'footer', 'header');
  await page.getByRole('button', { name: words.search.label, exact: true }).click();
  await page.getByRole('combobox').fill('FrankenSAM');
  await page.getByRole('option').first().waitFor();
  await look('search', 'header');
  await page.keyboard.press('Escape');
  await goTo(page, '#/n/jp-doc', language);
  await details.locator('article').waitFor();
  for (const as of ['list', 'table', 'matrix'] as const) {
    await chooseCommand(page, `show-as-${as}`, language);
    await page
      .locator(as === 'list' ? '[data-item]' : 'main table')
      .first()
      .waitFor();
    await look(as, 'main');
    if (as !== 'table') continue;
    await page.getByRole('radio', { name: words.table.rowsOf.items }).check();
    await page.locator('tr[aria-current="true"]').waitFor();
    await look('table of items', 'main');
  }
  await chooseCommand(page, 'show-as-picture', language);
  await strip(page, language, look);
};
