import { chooseMore } from './choose-more.ts';
import type { Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { picture } from '#tests/browser/canvas/see-picture.ts';
import { openPage, takePicture } from '#tests/browser/open-page.ts';
import { pressCard } from './press.ts';
import { shown } from './shown.ts';

const fontOf = (element: Locator): Promise<number> =>
  element.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
const backgroundOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('the key', () => {
  test('counts what is in the picture, and offers the deeper level', async () => {
    const page = await openPage();
    const legend = page.locator('#legend');
    expect(await shown(legend.getByRole('checkbox', { name: 'Signed: 4 of 4 in the picture' }))).toBe(true);
    expect(await legend.getByRole('checkbox', { name: 'Public body: 6 of 6 in the picture' }).count()).toBe(1);
    expect(await legend.getByRole('checkbox', { name: /^Goal/u }).count()).toBe(0);
    await legend.getByRole('radio', { name: 'More detail' }).check();
    expect(await shown(page.getByText('50 items'))).toBe(true);
    expect(await shown(legend.getByRole('checkbox', { name: 'Goal, subject: 19 of 19 in the picture' }))).toBe(true);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await shown(page.getByText('23 of 50 items'))).toBe(true);
  });
});

describe('the theme', () => {
  test('follows the system until one is chosen, and is remembered', async () => {
    const page = await openPage({ theme: 'dark' });
    const dark = await backgroundOf(page);
    await chooseMore(page, /Light$/u);
    await page.waitForFunction((before) => getComputedStyle(document.body).backgroundColor !== before, dark);
    await page.reload();
    expect(await backgroundOf(page)).not.toBe(dark);
  });
});

describe('the projector view', () => {
  test('has a caption of at least 28 px and a source line of at least 20 px at 720 lines, larger on larger screens', async () => {
    const page = await openPage({ width: 1280, height: 720 });
    await chooseMore(page, 'Projector view');
    const caption = page.getByText(/only expected, planned or called for\.$/u);
    const source = page.getByText(/^Ukrainian News Agency, December 2023 · \d+ of 23 items$/u);
    const title = page.getByRole('heading', { level: 1, name: 'One announcement, two capitals' });
    expect(await fontOf(caption)).toBeGreaterThanOrEqual(28);
    expect(await fontOf(source)).toBeGreaterThanOrEqual(20);
    expect(await fontOf(title)).toBeGreaterThanOrEqual(32);
    await page.setViewportSize({ width: 1920, height: 1080 });
    expect(await fontOf(caption)).toBe(42);
    await page.keyboard.press('Escape');
    expect(await shown(page.getByRole('button', { name: 'More', exact: true }))).toBe(true);
  });

  test('counts in its caption what it draws', async () => {
    const page = await openPage({ width: 1280, height: 720 });
    await chooseMore(page, 'Projector view');
    await page.waitForFunction(() => {
      const entente: { picture?: () => { theme: string; resting: boolean } | null } = Reflect.get(window, 'entente');
      const drawn = entente.picture?.();
      return drawn?.theme === 'projector' && drawn.resting;
    });
    const { lines, cards } = await picture(page);
    const open = lines.filter(({ phase }) => phase === 'ahead' || phase === 'wished');
    expect(await shown(page.getByText(`${open.length} of ${lines.length} lines`))).toBe(true);
    expect(await shown(page.getByText(`${cards.length} of 23 items`))).toBe(true);
    await takePicture(page, 'projector-view');
  });
});

describe('the panels', () => {
  test('stand side by side on a wide screen, one at a time on a narrower one', async () => {
    const page = await openPage();
    expect(await page.locator('#legend, #details').count()).toBe(2);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.locator('#legend').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Key', exact: true }).click();
    expect(await shown(page.locator('#legend'))).toBe(true);
    expect(await page.locator('#details').count()).toBe(0);
    await page.getByRole('button', { name: 'Key', exact: true }).click();
    await page.locator('#legend').waitFor({ state: 'detached' });
  });

  test('moving one changes no place in the picture but the camera', async () => {
    const page = await openPage();
    const gaps = async () => {
      const { cards, zoom } = await picture(page);
      const [first] = cards;
      return cards.map(({ id, box }) => [
        id,
        Math.round((box.x - (first?.box.x ?? 0)) / zoom),
        Math.round(box.width / zoom),
      ]);
    };
    const before = await gaps();
    await page.getByRole('button', { name: 'Key', exact: true }).click();
    await page.locator('#legend').waitFor({ state: 'detached' });
    expect(await gaps()).toEqual(before);
  });

  test('the details grow by the keys of their edge, within bounds, and stay so', async () => {
    const page = await openPage();
    const edge = page.getByRole('separator', { name: 'Width of the details' });
    await edge.focus();
    await edge.press('ArrowLeft');
    await edge.press('ArrowLeft');
    expect(await edge.getAttribute('aria-valuenow')).toBe('432');
    await edge.press('End');
    await edge.press('ArrowLeft');
    expect(await edge.getAttribute('aria-valuenow')).toBe('560');
    await page.reload();
    expect(await edge.getAttribute('aria-valuenow')).toBe('560');
    expect((await page.locator('#details').boundingBox())?.width).toBe(560);
  });

  test('on a phone the details come up under the picture', async () => {
    const page = await openPage({
      width: 390,
      height: 844,
      fragment: '/?as=picture',
      context: { hasTouch: true, isMobile: true },
    });
    expect(await page.locator('#details').count()).toBe(0);
    await pressCard(page, 'jp-doc');
    const [main, details] = [await page.locator('main').boundingBox(), await page.locator('#details').boundingBox()];
    expect(details?.width).toBe(390);
    expect(details?.y).toBeGreaterThanOrEqual((main?.y ?? 0) + (main?.height ?? 0));
  });
});
