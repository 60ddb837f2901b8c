import { beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { openPage } from '#tests/browser/open-page.ts';
import { atRest, canvasCorner, cardBox, cardPlace, picture, seen } from '#tests/browser/canvas/see-picture.ts';
import { fingersOn, phone, way, type FingersOn } from './fingers-on.ts';

let page: Page;
let fingers: FingersOn;

const selected = async (): Promise<readonly string[]> => (await seen(page)).selected;

beforeEach(async () => {
  page = await openPage({ ...phone, fragment: '/?as=picture', context: { ...phone.context, reducedMotion: 'reduce' } });
  fingers = await fingersOn(page);
});

describe('one finger', () => {
  test('pushes the picture, also over a card, and moves no card that is not selected', async () => {
    const before = await picture(page);
    await fingers.slide(way(await cardPlace(page, 'ua-mod'), 0, -120));
    await expect.poll(async () => cardBox(await seen(page), 'ua-mod').y).not.toBe(cardBox(before, 'ua-mod').y);
    const after = await picture(page);
    for (const { id } of before.cards) {
      expect(cardBox(after, id).y - cardBox(before, id).y).toBeCloseTo(-120 + 24, 0);
      expect(cardBox(after, id).x).toBeCloseTo(cardBox(before, id).x, 0);
    }
    expect(after.selected).toEqual([]);
  });

  test('moves a card that is selected, which can be undone', async () => {
    await fingers.tap(await cardPlace(page, 'ua-mod'));
    await expect.poll(selected).toEqual(['ua-mod']);
    const before = await picture(page);
    await fingers.slide(way(await cardPlace(page, 'ua-mod'), 0, 100));
    await expect
      .poll(async () => cardBox(await seen(page), 'ua-mod').y - cardBox(before, 'ua-mod').y)
      .toBeGreaterThan(70);
    expect(cardBox(await seen(page), 'ukraine').y).toBeCloseTo(cardBox(before, 'ukraine').y, 0);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => cardBox(await seen(page), 'ua-mod').y).toBeCloseTo(cardBox(before, 'ua-mod').y, 0);
  });

  test('tapping twice zooms in at that place, tapping beside everything clears', async () => {
    const { zoom } = await picture(page);
    const corner = await canvasCorner(page);
    const empty = { x: corner.x + 60, y: corner.y + 160 };
    await fingers.tap(empty);
    await fingers.tap(empty);
    await expect.poll(async () => (await seen(page)).zoom).toBeCloseTo(zoom * 1.5, 2);
    expect(await selected()).toEqual([]);
  });

  test('held down opens the menu of what it is on, and lifting it is no tap', async () => {
    await fingers.press(await cardPlace(page, 'ua-mod'));
    await page.getByRole('menu').waitFor();
    await fingers.lift();
    await atRest(page);
    await page.getByRole('menuitem', { name: 'Details' }).waitFor();
    expect(await selected()).toEqual([]);
  });
});

describe('two fingers', () => {
  test('near each other widen the picture round them', async () => {
    const before = await picture(page);
    const { x, y } = await cardPlace(page, 'ua-mod');
    await fingers.slide(way({ x: x - 20, y }, -30, 0), way({ x: x + 20, y }, 30, 0));
    await expect.poll(async () => (await picture(page)).zoom).toBeGreaterThan(before.zoom * 1.7);
    const after = await cardPlace(page, 'ua-mod');
    expect(after.x).toBeCloseTo(x, -1);
    expect(after.y).toBeCloseTo(y, -1);
  });

  test('tapping together zoom out', async () => {
    const { zoom } = await picture(page);
    const { x, y } = await cardPlace(page, 'ua-mod');
    await fingers.tap({ x: x - 40, y }, { x: x + 40, y });
    await expect.poll(async () => (await seen(page)).zoom).toBeCloseTo(zoom / 1.5, 2);
  });
});

test('a box is drawn with one finger once it is asked for, and the next finger pushes the picture again', async () => {
  const corner = await canvasCorner(page);
  await page.getByRole('button', { name: 'More' }).tap();
  await page.getByRole('menuitemcheckbox', { name: 'Select with a box' }).tap();
  await page.locator('[role="application"][data-boxing]').waitFor();
  const [one, other] = [cardBox(await picture(page), 'ua-mod'), cardBox(await picture(page), 'ua-minstrat')];
  const from = { x: corner.x + one.x - 6, y: corner.y + one.y - 6 };
  await fingers.slide(way(from, one.width + 12, other.y + other.height - one.y + 12));
  await expect
    .poll(async () => (await selected()).filter((id) => !id.includes('|')).toSorted())
    .toEqual(['ua-minstrat', 'ua-mod']);
  await page.locator('[role="application"]:not([data-boxing])').waitFor();
});

test('the banner of a damaged link leaves the captions of the picture in sight', async () => {
  const captions = async (): Promise<readonly string[]> =>
    (await picture(page)).labels.filter(({ kind, box }) => kind === 'caption' && box.y >= 0).map(({ text }) => text);
  const [first] = await captions();
  page = await openPage({ ...phone, fragment: '/n/nobody?as=picture' });
  await page.getByText('which this document does not have').waitFor();
  await expect.poll(async () => (await captions())[0]).toBe(first);
});
