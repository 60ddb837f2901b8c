import type { Page } from 'playwright';
import type { Language } from './choose-command.ts';

/** Looks at a state that the page is in; `parts` are those that are new in it, as selectors, for who looks at these alone. */
export type Look = (state: string, ...parts: readonly string[]) => Promise<void>;

export type Walk = (page: Page, language: Language, look: Look) => Promise<void>;

type Find = (page: Page, parts: readonly string[]) => Promise<readonly string[]>;

/** What is found at each state, by the state; those where nothing is found are left out. A window beside is looked at too. */
export const lookingFor = (find: Find) => {
  const found: { [state: string]: readonly string[] } = {};
  const lookAt =
    (page: Page): Look =>
    async (state, ...parts) => {
      const faults = await find(page, parts);
      if (faults.length > 0) found[state] = [...new Set(faults)];
    };
  return { found, lookAt };
};

/** Follows an address of the product in the open page. */
export const goTo = async (page: Page, place: string, language: Language): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `${place}?lang=${language}`);
};
