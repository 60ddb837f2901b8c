import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { openPage } from '#tests/browser/open-page.ts';
import { cardBox, cardPlace, picture } from '#tests/browser/canvas/see-picture.ts';
import { fingersOn, phone, way } from './fingers-on.ts';

const still = { ...phone, fragment: '/?as=picture', context: { ...phone.context, reducedMotion: 'reduce' } } as const;

const share = async (sheet: Locator): Promise<number> =>
  Math.round((((await sheet.boundingBox())?.height ?? 0) / 844) * 100);

const opened = async (): Promise<{ readonly page: Page; readonly sheet: Locator }> => {
  const page = await openPage(still);
  const fingers = await fingersOn(page);
  await fingers.tap(await cardPlace(page, 'ua-mod'));
  const sheet = page.locator('#details');
  await sheet.getByRole('heading', { name: 'Ministry of Defense of Ukraine' }).waitFor();
  return { page, sheet };
};

test('a sheet comes up under the card that was tapped, which stays in sight above it at every height but the last', async () => {
  const { page, sheet } = await opened();
  for (const height of [60, 25]) {
    await expect.poll(() => share(sheet)).toBe(height);
    const { y, height: tall } = cardBox(await picture(page), 'ua-mod');
    const main = await page.locator('main').boundingBox();
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + tall).toBeLessThanOrEqual(main?.height ?? 0);
    expect((main?.y ?? 0) + (main?.height ?? 0)).toBeLessThanOrEqual(((await sheet.boundingBox())?.y ?? 0) + 1);
    if (height === 60) await page.getByRole('button', { name: 'Shorter' }).tap();
  }
});

test('its height is dragged, pressed and keyed, remembered, and a drag to the lower edge closes it', async () => {
  const { page, sheet } = await opened();
  const fingers = await fingersOn(page);
  const grip = async () => {
    const box = await sheet.boundingBox();
    return { x: 120, y: (box?.y ?? 0) + 20 };
  };
  await fingers.slide(way(await grip(), 0, -280));
  await expect.poll(() => share(sheet)).toBe(95);
  expect(await page.getByRole('button', { name: 'Taller' }).isDisabled()).toBe(true);
  const handle = page.getByRole('separator', { name: 'Height of the panel' });
  await handle.press('ArrowDown');
  await expect.poll(() => share(sheet)).toBe(60);
  await handle.press('Home');
  await expect.poll(() => share(sheet)).toBe(25);
  expect(await handle.getAttribute('aria-valuetext')).toBe('25 per cent of the screen');
  await page.getByRole('button', { name: 'Close' }).tap();
  await sheet.waitFor({ state: 'detached' });
  await fingers.tap(await cardPlace(page, 'ua-minstrat'));
  await expect.poll(() => share(sheet)).toBe(25);
  await fingers.slide(way(await grip(), 0, 160));
  await sheet.waitFor({ state: 'detached' });
});

test('Escape and the way back put it away; nothing keeps the focus in it', async () => {
  const { page, sheet } = await opened();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await (await fingersOn(page)).tap(await cardPlace(page, 'ua-mod'));
  await sheet.waitFor();
  await page.goBack();
  await sheet.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Filter' }).tap();
  const key = page.locator('#legend');
  await key.waitFor();
  await key.getByRole('button', { name: 'Close' }).focus();
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('#legend') === null)) break;
  }
  expect(await page.evaluate(() => document.activeElement?.closest('#legend') === null)).toBe(true);
  await page.keyboard.press('Escape');
  await key.waitFor({ state: 'detached' });
});
