import type { Page } from 'playwright';

/** A way to change the picture and the way back, each ended by one input. */
export type Gesture = {
  readonly input: 'click' | 'keydown';
  /** Makes each round another one, so that nothing of it is remembered from the round before. */
  readonly before: (round: number) => Promise<void>;
  readonly there: (round: number) => Promise<void>;
  readonly back: (round: number) => Promise<void>;
  readonly after: (round: number) => Promise<void>;
};

const nothing = (): Promise<void> => Promise.resolve();

const pictureStands = async (page: Page): Promise<void> => {
  await page.waitForSelector('html[data-picture-ready]', { state: 'attached' });
};

/** The boxes of the key: how firm lines are and, below or between groups alone, what items are. */
const pressBox = (page: Page, place: number): Promise<void> =>
  page.locator('#legend input[type="checkbox"]').nth(place).click();

const pressLens = (page: Page, name: string): Promise<void> =>
  page.locator('#legend fieldset label').filter({ hasText: name }).first().click();

/** One voice's account and everyone's again, each time under another filter. */
export const voice = (page: Page): Gesture => ({
  input: 'click',
  before: (round) => pressBox(page, round),
  there: () => pressLens(page, "The spokesman's account"),
  back: () => pressLens(page, 'Everyone'),
  after: (round) => pressBox(page, round),
});

/** A box of the key out and in, each time another. */
export const filter = (page: Page): Gesture => {
  const press = (round: number): Promise<void> => pressBox(page, round);
  return { input: 'click', before: nothing, there: press, back: press, after: nothing };
};

/** An item with all within so many steps and everything again, each time another item. */
export const focus = (page: Page, items: readonly string[], depth: 1 | 2): Gesture => {
  const press = async (key: string): Promise<void> => {
    await page.locator('main [role="application"]').focus();
    await page.keyboard.press(key);
  };
  return {
    input: 'keydown',
    before: (round) => selectFound(page, items[round % items.length] ?? ''),
    there: () => press(String(depth)),
    back: () => press('f'),
    after: nothing,
  };
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

const selectFound = async (page: Page, name: string): Promise<void> => {
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
