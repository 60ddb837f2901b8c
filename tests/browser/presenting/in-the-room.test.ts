import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openPage } from '#tests/browser/open-page.ts';
import { sampleDocument } from '#tests/sample-document.ts';
import { startPresenting, stepOfAudience } from './on-stage.ts';

type Label = {
  readonly id: string;
  readonly fontPx: number;
  readonly box: { x: number; y: number; width: number; height: number };
};
type Drawn = {
  readonly resting: boolean;
  readonly cards: readonly { readonly id: string }[];
  readonly zoom: number;
  readonly labels: readonly Label[];
};

const drawn = (page: Page): Promise<Drawn | null> =>
  page.evaluate(() => {
    const entente: { picture?: () => Drawn | null } = Reflect.get(window, 'entente');
    const picture = entente.picture?.() ?? null;
    return picture?.resting === true ? picture : null;
  });

/** The picture once it stands still, twice the same. */
const settled = async (page: Page): Promise<Drawn> => {
  let before = '';
  let picture: Drawn | null = null;
  await expect
    .poll(
      async () => {
        picture = await drawn(page);
        const now = JSON.stringify(picture);
        const isSame = picture !== null && now === before;
        before = now;
        return isSame;
      },
      { timeout: 15_000, interval: 300 },
    )
    .toBe(true);
  if (picture === null) throw new Error('no picture');
  return picture;
};

const isFull = (page: Page): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);

const goTo = async (page: Page, step: number): Promise<void> => {
  await page.keyboard.press(String(step));
  await page.keyboard.press('Enter');
  await expect.poll(() => stepOfAudience(page)).toBe(step);
  // What was typed no longer lies over the caption, and no ring frames the picture on the wall.
  await expect.poll(() => page.getByText(/^Go to step/u).count()).toBe(0);
  expect(await page.getByRole('application').evaluate((map) => getComputedStyle(map).outlineStyle)).toBe('none');
};

/** Words that stand on cards; captions of columns and words of lines are no items. */
const labelsOfCards = ({ labels, cards }: Drawn): readonly Label[] =>
  labels.filter(({ id }) => cards.some((card) => card.id === id));

const namesOf = (drawnPicture: Drawn): readonly string[] =>
  [...new Set(labelsOfCards(drawnPicture).map(({ id }) => id))].toSorted();

test('details opened on the spot are left again exactly, by Backspace, by next, after wandering off, and a full screen in between changes nothing', async () => {
  const page = await openPage({ width: 1280, height: 720 });
  await startPresenting(page);
  await goTo(page, 2);
  const before = await settled(page);
  const [label] = labelsOfCards(before);
  await page.mouse.click((label?.box.x ?? 0) + 20, 64 + (label?.box.y ?? 0) + 8);
  await page.getByRole('complementary', { name: 'Details and source' }).waitFor();
  await page.keyboard.press('Backspace');
  await page.getByRole('complementary', { name: 'Details and source' }).waitFor({ state: 'detached' });
  expect(await settled(page)).toEqual(before);

  await page.mouse.click((label?.box.x ?? 0) + 20, 64 + (label?.box.y ?? 0) + 8);
  await page.getByRole('complementary', { name: 'Details and source' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('complementary', { name: 'Details and source' }).waitFor({ state: 'detached' });
  expect(await settled(page)).toEqual(before);
  expect(await stepOfAudience(page)).toBe(2);

  await page.mouse.move(640, 360);
  await page.mouse.wheel(0, -300);
  await page.getByRole('button', { name: 'Back to step 2' }).click();
  await page.getByRole('button', { name: 'Back to step 2' }).waitFor({ state: 'detached' });
  expect(await settled(page)).toEqual(before);

  await page.keyboard.press('f');
  await expect.poll(() => isFull(page)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => isFull(page)).toBe(false);
  expect(await settled(page)).toEqual(before);
  expect(await stepOfAudience(page)).toBe(2);
});

test('black and white cover the picture until any key, which does no more', async () => {
  const page = await openPage({ width: 1280, height: 720 });
  await startPresenting(page);
  for (const [key, told] of [
    ['b', 'The screen is black.'],
    ['w', 'The screen is white.'],
    // The key with the full stop, on a Ukrainian layout too.
    ['.', 'The screen is black.'],
  ] as const) {
    await page.keyboard.press(key);
    await page.getByText(told).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText(told).waitFor({ state: 'detached' });
    expect(await stepOfAudience(page)).toBe(1);
  }
});

/** The sample with a matrix in the place of its last step. */
const withMatrix = (): string => {
  const document = sampleDocument();
  const story = document.story?.map((step) =>
    step.id === 's7' ? { ...step, kind: 'matrix', nodes: ['jp-doc'], cites: ['c06'] } : step,
  );
  return JSON.stringify({ ...document, story });
};

/** How large the names of a matrix stand on the screen, and how far it reaches across it. */
const matrixOnScreen = (page: Page) =>
  page.evaluate(() => {
    const names = [...document.querySelectorAll<SVGTextElement>('main [data-figure] .head text')];
    const zoom =
      names[0]?.getScreenCTM()?.b === 0 ? (names[0].getScreenCTM()?.a ?? 0) : -(names[0]?.getScreenCTM()?.b ?? 0);
    const { left = 0, right = 0 } = document.querySelector('main [data-figure] .matrix')?.getBoundingClientRect() ?? {};
    return { letters: Math.min(...names.map((each) => Number(each.getAttribute('font-size')) * zoom)), left, right };
  });

test('a clicker goes forward and back, so does Space after a press on a tool, Escape ends nothing, and the cells of a matrix say who says so', async () => {
  const page = await openPage({ width: 1280, height: 720, sample: withMatrix() });
  await startPresenting(page);
  await page.keyboard.press('PageDown');
  await expect.poll(() => stepOfAudience(page)).toBe(2);
  await page.keyboard.press('PageUp');
  await expect.poll(() => stepOfAudience(page)).toBe(1);
  await page.keyboard.press('Escape');
  // A tool that the mouse pressed keeps no focus: Space goes on, and does not press it again.
  await page.mouse.move(640, 360);
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect.poll(() => isFull(page)).toBe(true);
  await page.keyboard.press(' ');
  await expect.poll(() => stepOfAudience(page)).toBe(2);
  await page.keyboard.press('f');
  await expect.poll(() => isFull(page)).toBe(false);
  await page.keyboard.press('End');
  await expect.poll(() => stepOfAudience(page)).toBe(7);
  const cell = page.getByRole('button', { name: /^US Department of Defense signed Joint-production document/u });
  await cell.waitFor();
  const { letters, left, right } = await matrixOnScreen(page);
  expect(letters).toBeGreaterThanOrEqual(24);
  expect([left >= 1280 * 0.05 - 4, right <= 1280 * 0.95 + 4]).toEqual([true, true]);
  await cell.focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('complementary', { name: 'Details and source' })
    .getByText(/signed a memorandum/u)
    .waitFor();
  await page.keyboard.press('Backspace');
  await page.getByRole('complementary', { name: 'Details and source' }).waitFor({ state: 'detached' });
  await page.keyboard.press('PageUp');
  await expect.poll(() => stepOfAudience(page)).toBe(6);
});

/** How high the picture is between title and caption, both of which lie outside it. */
const roomBetween = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const box = (part: string) => document.querySelector(part)?.getBoundingClientRect();
    const [title, picture, caption] = [box('header'), box('main'), box('footer')];
    const top = Math.max(title?.bottom ?? 0, picture?.top ?? 0);
    return top === picture?.top ? Math.min(caption?.top ?? 0, picture.bottom) - top : 0;
  });

/** CSS pixels of the words round the picture. */
const wordSizes = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() =>
    ['header h1', 'footer > p[dir]', 'footer > div > p'].map((place) => {
      const element = document.querySelector(place);
      return element === null ? 0 : Number.parseFloat(getComputedStyle(element).fontSize);
    }),
  );

test('a step shows the same items on a wide and on an old projector, within nine tenths and between title and caption, in letters that a room reads', async () => {
  const wide = await openPage({ width: 1280, height: 720 });
  const old = await openPage({ width: 1024, height: 768 });
  await startPresenting(wide);
  await startPresenting(old);
  // The other steps are words alone, or have accounts or a quotation instead of a picture.
  for (const step of [1, 2, 4, 5]) {
    await goTo(wide, step);
    await goTo(old, step);
    const [one, other] = [await settled(wide), await settled(old)];
    expect(namesOf(other), `step ${step}`).toEqual(namesOf(one));
    for (const [picture, width, least] of [
      [one, 1280, 32],
      [other, 1024, 24 * (768 / 720)],
    ] as const) {
      const between = await roomBetween(picture === one ? wide : old);
      for (const { box, fontPx } of labelsOfCards(picture)) {
        expect(box.y, `step ${step}`).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height, `step ${step}`).toBeLessThanOrEqual(between);
        expect(fontPx, `step ${step}`).toBeGreaterThanOrEqual(least - 0.25);
        expect(box.x).toBeGreaterThanOrEqual(width * 0.05 - 1);
        expect(box.x + box.width).toBeLessThanOrEqual(width * 0.95 + 1);
      }
    }
  }
  expect(await wordSizes(wide)).toEqual([32, 28, 20]);
  const before = await settled(wide);
  await wide.keyboard.press('r');
  await expect.poll(async () => (await drawn(wide))?.zoom ?? 0).toBeGreaterThan(before.zoom * 1.2);
});
