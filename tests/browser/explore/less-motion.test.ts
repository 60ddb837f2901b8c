import { expect, test } from 'vitest';
import { canvasCorner, picture, zoomTo, type DrawnPicture } from '#tests/browser/canvas/see-picture.ts';
import { openPage } from '#tests/browser/open-page.ts';
import { cameraIn, soon } from './look-at-page.ts';

/** Runs in the page: notes the camera of every frame that differs from the one before. */
const watchFrames = (): void => {
  const cameras: string[] = [];
  Reflect.set(window, 'cameras', cameras);
  const look = (): void => {
    const entente: { picture?: () => DrawnPicture | null } = Reflect.get(window, 'entente');
    const drawn = entente.picture?.();
    const box = drawn?.cards[0]?.box;
    const camera = [(drawn?.zoom ?? 0) * 1000, box?.x ?? 0, box?.y ?? 0].map((each) => each.toFixed(1)).join(' ');
    if (cameras.at(-1) !== camera) cameras.push(camera);
    requestAnimationFrame(look);
  };
  look();
};

test('with less motion preferred in the product, and none asked for by the system, there is no frame on the way', async () => {
  const page = await openPage({
    context: { reducedMotion: 'no-preference' },
    before: () => localStorage.setItem('entente:preferences', '{"version":1,"motion":"less"}'),
  });
  const stops = [cameraIn(await picture(page))];
  await page.evaluate(watchFrames);
  for (const name of ['Zoom in', 'Zoom in', 'Fit the whole picture']) {
    const before = stops.at(-1);
    await page.getByRole('button', { name }).click();
    await soon(async () => cameraIn(await picture(page))).not.toBe(before);
    stops.push(cameraIn(await picture(page)));
    expect(await page.evaluate((): readonly string[] => Reflect.get(window, 'cameras')), name).toEqual(stops);
  }
});

test('with reduced motion fitting, zooming, previewing a hit, going back and following a path show no frame on the way', async () => {
  const page = await openPage({ context: { reducedMotion: 'reduce' } });
  const corner = await canvasCorner(page);
  await zoomTo(page, 2, { x: corner.x + 60, y: corner.y + 60 });
  const stops = [cameraIn(await picture(page))];
  await page.evaluate(watchFrames);

  const closer = (what: string): readonly [string, () => Promise<void>] => [
    what,
    () => page.getByRole('button', { name: 'Zoom in' }).click(),
  ];
  const moves: readonly (readonly [string, () => Promise<void>])[] = [
    ['zoom out', () => page.getByRole('button', { name: 'Zoom out' }).click()],
    ['zoom in', () => page.getByRole('button', { name: 'Zoom in' }).click()],
    [
      'preview',
      async () => {
        await page.getByRole('button', { name: 'Search', exact: true }).click();
        await page.getByRole('combobox').fill('US Embassy');
        await page
          .getByRole('option', { name: /US Embassy/u })
          .first()
          .waitFor();
        await page.keyboard.press('ArrowDown');
      },
    ],
    ['back', () => page.keyboard.press('Escape')],
    [
      'go to the hit',
      async () => {
        await page.getByRole('button', { name: 'Search', exact: true }).click();
        await page.getByRole('combobox').fill('US Embassy');
        await page
          .getByRole('option', { name: /US Embassy/u })
          .first()
          .waitFor();
        await page.keyboard.press('Enter');
      },
    ],
    ['fit', () => page.getByRole('button', { name: 'Fit the whole picture' }).click()],
    // So close that the stations of the path are not all in sight.
    ...['closer', 'closer still', 'as close'].map(closer),
    [
      'a path',
      () =>
        page.evaluate(() => {
          location.hash = '#/p/ua-mod/frankensam';
        }),
    ],
  ];
  for (const [what, move] of moves) {
    const before = stops.at(-1);
    await move();
    await soon(async () => cameraIn(await picture(page))).not.toBe(before);
    stops.push(cameraIn(await picture(page)));
    const cameras = await page.evaluate((): readonly string[] => Reflect.get(window, 'cameras'));
    expect(cameras, what).toEqual(stops);
  }
});
