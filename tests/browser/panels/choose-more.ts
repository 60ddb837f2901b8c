import type { Page } from 'playwright';

/** Chooses what stands in the menu of the header, by its name. */
export const chooseMore = async (page: Page, name: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page
    .getByRole('menu')
    .getByText(name, { exact: typeof name === 'string' })
    .click();
};
