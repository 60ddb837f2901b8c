import { expect, test } from 'vitest';
import { cardPlace, picture } from '#tests/browser/canvas/see-picture.ts';
import { openPage, takePicture } from '#tests/browser/open-page.ts';
import { pressCard } from '#tests/browser/panels/press.ts';
import { cameraIn, fragmentOf, litIn, soon } from './look-at-page.ts';

test('six presses of Escape lead from the deepest state to the plain picture, on the same page and with the same camera', async () => {
  const page = await openPage();
  const plain = cameraIn(await picture(page));
  const entries = await page.evaluate(() => history.length);

  await pressCard(page, 'jp-doc');
  await page.keyboard.press('f');
  await soon(() => litIn(page)).not.toBeNull();
  await page.keyboard.press('t');
  await page.getByText('Choose where the path from').waitFor();
  const end = await cardPlace(page, 'ua-minstrat');
  await page.mouse.click(end.x, end.y);
  await page.getByRole('heading', { name: 'Path', exact: true }).waitFor();
  await page.keyboard.press('d');
  const details = page.locator('#details');
  const accounts = details.locator('section:has([data-account])');
  await accounts
    .getByRole('button', { name: /^Read in source/u })
    .first()
    .click();
  const reader = details.getByRole('button', { name: 'Next claim' });
  await reader.waitFor();
  await page.locator('main [role="application"]').focus();
  await page.keyboard.press('/');
  const search = page.getByRole('combobox', { name: 'Search' });
  await search.fill('agreement');
  await page.getByRole('option').first().waitFor();
  await takePicture(page, 'deepest-state-1440x900');

  await page.keyboard.press('Escape');
  await search.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Remove: Path/u }).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await soon(() => litIn(page)).toBeNull();
  await page.keyboard.press('Escape');
  await reader.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await accounts.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await details.getByText('Start here').waitFor();

  expect(['', '#/']).toContain(fragmentOf(page));
  await soon(async () => cameraIn(await picture(page))).toBe(plain);
  await page.keyboard.press('Escape');
  expect(cameraIn(await picture(page))).toBe(plain);
  // Nothing of it went back in the browser's history either.
  expect(await page.evaluate(() => history.length)).toBeGreaterThan(entries);
});
