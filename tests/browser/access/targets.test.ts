import { chooseMore } from '#tests/browser/panels/choose-more.ts';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openPage } from '#tests/browser/open-page.ts';
import { pressCard } from '#tests/browser/panels/press.ts';

/** Source: WCAG 2.2, 2.5.8, and EXPERIENCE 5.4. */
const least = 24;

/**
 * What can be pressed and is smaller than it should be, whatever is written on it. A choice is pressed by its label; words
 * in the run of a text are exempt, and so is what a keyboard alone can reach.
 */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate((smallest) => {
    const pressed = 'button, a[href], input, select, textarea, summary, [role="button"], [role="option"], [role="tab"]';
    const inText = (element: Element): boolean =>
      getComputedStyle(element).display === 'inline' && element.closest('p, li, dd, td') !== null;
    return [...document.querySelectorAll(pressed)].flatMap((element) => {
      const label = element instanceof HTMLInputElement ? element.closest('label') : null;
      const box = (label ?? element).getBoundingClientRect();
      // Some are larger than they are drawn.
      const around = getComputedStyle(element, '::before');
      const [width, height] = [
        Math.max(box.width, Number.parseFloat(around.width) || 0),
        Math.max(box.height, Number.parseFloat(around.height) || 0),
      ];
      const { visibility, pointerEvents, opacity } = getComputedStyle(element);
      const isThere =
        width > 1 && height > 1 && visibility === 'visible' && pointerEvents !== 'none' && opacity !== '0';
      if (!isThere || inText(element) || (width >= smallest - 0.5 && height >= smallest - 0.5)) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return [`${element.tagName} “${name.trim().slice(0, 40)}” ${Math.round(width)} x ${Math.round(height)}`];
    });
  }, least);

test('everything that can be pressed is at least 24 by 24 pixels, whatever is open', async () => {
  const page = await openPage();
  const small: string[] = [];
  const look = async (where: string): Promise<void> => {
    small.push(...(await tooSmall(page)).map((each) => `${where}: ${each}`));
  };
  await look('opening picture');
  await page
    .locator('#legend')
    .getByRole('checkbox', { name: /^Signed:/u })
    .click();
  await page.getByRole('button', { name: 'Remove: Not: Signed' }).waitFor();
  await look('filtered');
  await page.getByRole('button', { name: 'Show all' }).click();
  await pressCard(page, 'jp-doc');
  await look('details');
  await page.getByRole('button', { name: 'Read in source' }).first().click();
  await page.getByRole('button', { name: 'Next claim' }).waitFor();
  await look('source');
  await chooseMore(page, 'Accounts side by side');
  await page.locator('#details [data-account]').first().waitFor();
  await look('accounts');
  await page.evaluate(() => {
    location.hash = '#/p/ua-mod/frankensam';
  });
  await page.locator('#details').getByRole('heading', { name: 'Path', exact: true }).waitFor();
  await look('path');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('combobox').fill('agreement');
  await page.getByRole('option').first().waitFor();
  await look('search');
  expect([...new Set(small)]).toEqual([]);
});
