import type { Page } from 'playwright';

/** A way to change the picture and the way back, each ended by one input. */
export type Gesture = {
  readonly input: 'click' | 'keydown';
  readonly there: () => Promise<void>;
  readonly back: () => Promise<void>;
};

const pictureStands = async (page: Page): Promise<void> => {
  await page.waitForSelector('html[data-picture-ready]', { state: 'attached' });
};

const pressLens = async (page: Page, name: string): Promise<void> =>
  page.locator('#legend fieldset label').filter({ hasText: name }).first().click();

/** One voice's account, and everyone's again. */
export const voice = (page: Page): Gesture => ({
  input: 'click',
  there: () => pressLens(page, "The spokesman's account"),
  back: () => pressLens(page, 'Everyone'),
});

/** The first box of the key: how firm a line is or, between groups, what an item is. */
export const filter = (page: Page): Gesture => {
  const press = (): Promise<void> => page.locator('#legend input[type="checkbox"]').first().click();
  return { input: 'click', there: press, back: press };
};

/** What is selected with its neighbours, and everything again. */
export const focus = (page: Page): Gesture => {
  const press = async (): Promise<void> => {
    await page.locator('main [role="application"]').focus();
    await page.keyboard.press('f');
  };
  return { input: 'keydown', there: press, back: press };
};

export const openSearch = async (page: Page): Promise<void> => {
  await page.locator('main [role="application"]').focus();
  await page.keyboard.press('/');
  await page.getByRole('combobox').waitFor();
};

/** Empties the open search, and waits until all of the document can be found. */
export const readyToType = async (page: Page): Promise<void> => {
  await page.getByRole('combobox').fill('');
  await page.getByText('Reading the document').waitFor({ state: 'hidden' });
};

export const selectFound = async (page: Page, name: string): Promise<void> => {
  await openSearch(page);
  await page.getByRole('combobox').fill(name);
  await page.getByRole('option').filter({ hasText: name }).first().click();
  await pictureStands(page);
};

export const arrangeFreely = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Arrangement/u }).click();
  await page.getByRole('menuitemcheckbox', { name: /^Free/u }).click();
  await pictureStands(page);
};

/** Opens the figures of the whole graph and waits until they are there. */
export const measure = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Measures', exact: true }).click();
  await page.locator('#details article li').first().waitFor();
};
