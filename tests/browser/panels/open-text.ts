import type { Page } from 'playwright';
import { chooseMore } from './choose-more.ts';

/** Opens a document as a person would: by the menu of the header, or by the button that stands where there is no picture. */
export const openText = async (page: Page, name: string, text: string, button?: string): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  if (button === undefined) await chooseMore(page, 'Open a file');
  else await page.getByRole('button', { name: button, exact: true }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
};
