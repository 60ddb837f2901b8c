import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { canvasCorner, picture, zoomTo } from '#tests/browser/canvas/see-picture.ts';
import { openPage, pictureReady, takePicture } from '#tests/browser/open-page.ts';
import { cameraIn, litIn, selectedIn, soon } from './look-at-page.ts';

describe('the search', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage();
  });
  const field = () => page.getByRole('combobox', { name: 'Search' });
  const map = () => page.locator('main [role="application"]');
  /** The picture once it stands still: what gets the focus may be brought into sight. */
  const still = async (): Promise<Buffer> => {
    let before = await map().screenshot();
    for (;;) {
      const now = await map().screenshot();
      if (Buffer.compare(now, before) === 0) return now;
      before = now;
    }
  };

  test('opens by a slash, shows each hit by the arrows, and Escape brings everything back as it was', async () => {
    const corner = await canvasCorner(page);
    await zoomTo(page, 1.6, { x: corner.x + 40, y: corner.y + 40 });
    await page.mouse.move(2, 2);
    await soon(() => litIn(page)).toBeNull();
    await map().focus();
    const before = await still();
    const camera = cameraIn(await picture(page));

    await page.keyboard.press('/');
    await field().fill('embassy');
    await page.getByRole('option').first().waitFor();
    await soon(() => litIn(page)).toContain('us-embassy');
    await page.keyboard.press('ArrowDown');
    await soon(async () => cameraIn(await picture(page))).not.toBe(camera);
    await takePicture(page, 'search-1440x900');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await field().waitFor({ state: 'detached' });
    await soon(async () => cameraIn(await picture(page))).toBe(camera);
    await soon(() => litIn(page)).toBeNull();
    expect(await selectedIn(page)).toEqual([]);
    expect(Buffer.compare(await still(), before)).toBe(0);
    expect(await map().evaluate((element) => element.contains(document.activeElement))).toBe(true);
  });

  test('says when nothing is found, and opens where a Ukrainian layout has a full stop', async () => {
    await map().evaluate((element) =>
      element.dispatchEvent(new KeyboardEvent('keydown', { key: '.', code: 'Slash', bubbles: true, cancelable: true })),
    );
    await field().fill('zzzz');
    await page.getByText('Nothing is called or says “zzzz”.').first().waitFor();
    await takePicture(page, 'search-nothing-1440x900');
    await page.keyboard.press('Escape');
    await field().waitFor({ state: 'detached' });
  });

  test('selects what Enter is pressed on, and a letter typed into it is no key', async () => {
    await map().focus();
    await page.keyboard.press('/');
    await field().pressSequentially('FrankenSAM');
    await page
      .getByRole('option', { name: /FrankenSAM projects/u })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await field().waitFor({ state: 'detached' });
    await soon(() => selectedIn(page)).toHaveLength(1);
    expect(await page.locator('#details code').first().textContent()).toMatch(/frankensam/u);
    expect(await page.getByText('Focus:').count()).toBe(0);
  });
});

test('what is typed before the search has come is searched for, and typed on', async () => {
  const page = await openPage({ until: 'load' });
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/SearchPanel-[^/]*\.js$/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  await pictureReady(page);
  await page.keyboard.press('/');
  await page.keyboard.type('emb');
  letGo();
  await page.getByRole('option').first().waitFor();
  await page.keyboard.type('assy');
  await soon(() => page.getByRole('combobox', { name: 'Search' }).inputValue()).toBe('embassy');
  await soon(() => litIn(page)).toContain('us-embassy');
});
