import type { Page } from 'playwright';

/** Opens a document by the button that a person would press. */
export const openText = async (page: Page, name: string, text: string, button = 'Open a file'): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
};
