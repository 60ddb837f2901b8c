import type { Locator } from 'playwright';

/** Resolves once it is on the screen; rejects if it does not come. */
export const shown = async (locator: Locator): Promise<true> => {
  await locator.waitFor();
  return true;
};
