import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { atRest, canvasCorner, cardPlace, picture, zoomTo } from '#tests/browser/canvas/see-picture.ts';
import { openPage, pictureReady, takePicture } from '#tests/browser/open-page.ts';
import { pressCard } from '#tests/browser/panels/press.ts';
import { cameraIn, fragmentOf, lenses, listenTo, litIn, soon } from './look-at-page.ts';

/** The path as one sentence, as it is read. */
const sentenceIn = async (page: Page): Promise<string> => {
  const sentence = page.locator('#details p:has(bdi)').first();
  await sentence.waitFor();
  return (await sentence.textContent()) ?? '';
};

test('a path is found by T and a press, is the same after a reload, and says when the filters leave none', async () => {
  const page = await openPage();
  await pressCard(page, 'ua-mod');
  await page.keyboard.press('t');
  await page.getByText('Choose where the path from Ministry of Defense of Ukraine should end').waitFor();
  const { x, y } = await cardPlace(page, 'frankensam');
  await page.mouse.click(x, y);

  const sentence = await sentenceIn(page);
  expect(sentence).toMatch(/^Ministry of Defense of Ukraine .+ FrankenSAM projects$/u);
  expect(fragmentOf(page)).toMatch(/^#\/p\/ua-mod\/frankensam/u);
  await soon(() => litIn(page)).toEqual(expect.arrayContaining(['ua-mod', 'frankensam']));
  const lit = await litIn(page);
  const steps = await page.locator('#details').getByRole('listitem').count();
  expect(steps).toBeGreaterThan(1);
  await takePicture(page, 'path-1440x900');

  await page.reload();
  await pictureReady(page);
  expect(await sentenceIn(page)).toBe(sentence);
  await soon(() => litIn(page)).toEqual(lit);

  await listenTo(page, lenses.agency);
  await page.getByText('No path with these filters.').first().waitFor();
  await takePicture(page, 'no-path-1440x900');
  await page.getByRole('button', { name: 'Try without filters' }).click();
  expect(await sentenceIn(page)).toBe(sentence);
  await soon(() => litIn(page)).toEqual(lit);
  expect((await picture(page)).cards.map(({ id }) => id)).toContain('frankensam');
});

test('all stations of a path come into sight, and one is back where one was when it is left', async () => {
  const page = await openPage();
  const corner = await canvasCorner(page);
  await zoomTo(page, 1.6, { x: corner.x + 40, y: corner.y + 40 });
  await page.mouse.move(2, 2);
  await atRest(page);
  const before = cameraIn(await picture(page));
  await page.evaluate(() => {
    window.location.hash = '#/p/ua-mod/frankensam';
  });
  await soon(() => litIn(page)).toEqual(expect.arrayContaining(['ua-mod', 'frankensam']));
  const stations = new Set((await litIn(page))?.filter((id) => !id.includes('|')));
  const { width = 0, height = 0 } = (await page.locator('main [role="application"]').boundingBox()) ?? {};
  await soon(async () =>
    (await picture(page)).cards
      .filter(({ id }) => stations.has(id))
      .every(({ box }) => box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height),
  ).toBe(true);
  await page.getByRole('button', { name: /^Remove: Path/u }).click();
  await soon(async () => cameraIn(await picture(page))).toBe(before);
});
