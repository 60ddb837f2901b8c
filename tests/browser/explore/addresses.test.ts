import type { Page } from 'playwright';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { cardBox, picture } from '#tests/browser/canvas/see-picture.ts';
import { openPage, pictureReady, takePicture } from '#tests/browser/open-page.ts';
import { pressCard } from '#tests/browser/panels/press.ts';
import { onStick } from '#tests/browser/presenting/on-stage.ts';
import { fragmentOf, lenses, listenTo, litIn, soon } from './look-at-page.ts';

const stick = onStick();
afterAll(stick.remove);

/** All that a link without a camera brings back, as it is seen: the camera is then as suits the screen. */
const stateOf = async (page: Page) => {
  await pictureReady(page);
  const drawn = await picture(page);
  return {
    selected: drawn.selected.toSorted(),
    lit: drawn.lit?.toSorted() ?? null,
    cards: drawn.cards.length,
    details: await page.locator('#details').locator('h2, code, [aria-current]').allInnerTexts(),
    chips: await page.getByRole('group', { name: 'What is looked at' }).allInnerTexts(),
  };
};

const links: readonly (readonly [fragment: string, words: RegExp, written?: string])[] = [
  ['#/n/jp-doc?v=kyiv&d=1', /jp-doc/u],
  ['#/e/ua-mod~jp-doc?f=st:signed', /ua-mod\|jp-doc/u],
  ['#/c/c06?t=2023-11..2023-12', /Claim/u],
  ['#/s/una-2023-12@412-655', /Claims in this text|claims in this text|Claim \d+ of/u],
  ['#/p/ua-mod/frankensam?v=washington', /FrankenSAM projects/u],
  ['#/n/ua-mod?l=timeline', /ua-mod/u],
  ['#/?v=kyiv&x=900,400,1200', /Start here/u],
  // At a desk the address of a step becomes that of what it shows.
  ['#/b/s3', /What was signed/u, '#/?b=dim/jp-doc'],
];

describe('a link', () => {
  test('shows the same when it is followed in an open page and when it is opened anew, from a server and from a disk', async () => {
    const page = await openPage();
    const onDisk = await openPage({ path: stick.address });
    for (const [fragment, words, written = fragment.split('?')[0]] of links) {
      const told = (seen: Page) => seen.locator('#details').getByText(words).first().waitFor();
      await page.evaluate((hash) => {
        location.hash = hash;
      }, fragment);
      await told(page);
      const followed = await stateOf(page);
      expect(fragmentOf(page), fragment).toContain(written);
      const again = async (anew: Page, address: string): Promise<void> => {
        await anew.goto('about:blank');
        await anew.goto(`${address}${fragment}`);
        await pictureReady(anew);
        await told(anew);
        await soon(() => stateOf(anew)).toEqual(followed);
        expect(await anew.getByText('The link').count(), fragment).toBe(0);
      };
      await Promise.all([again(page, inject('address')), again(onDisk, stick.address)]);
    }
  });

  test('keeps the camera to the pixel, whoever moved it', async () => {
    const page = await openPage({ fragment: '#/?x=500,400,900' });
    const width = (await page.locator('main [role="application"]').boundingBox())?.width ?? 0;
    expect(width / (await picture(page)).zoom).toBeCloseTo(900, 0);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await soon(async () => fragmentOf(page)).toContain('x=500,400,720');
    const moved = await picture(page);
    await page.reload();
    await pictureReady(page);
    const again = await picture(page);
    for (const { id, box } of moved.cards) {
      const { x, y } = cardBox(again, id);
      expect(Math.hypot(x - box.x, y - box.y), id).toBeLessThanOrEqual(1);
    }
  });

  test('that is damaged says so and shows the whole picture; of one that is partly unknown the rest is shown', async () => {
    const page = await openPage({ fragment: '#/zzz' });
    await page
      .getByText('The link leads to “/zzz”, and there is no such place. The whole picture is shown instead.')
      .waitFor();
    await page.evaluate(() => {
      location.hash = '#/n/nobody?v=kyiv';
    });
    await page
      .getByText('The link speaks of “nobody”, which this document does not have. The rest of it is shown.')
      .waitFor();
    await soon(() => litIn(page)).not.toBeNull();
    // What a link brings is no result of anything that was just done.
    expect(await page.getByText('There is nothing more to show here.').count()).toBe(0);
    await takePicture(page, 'damaged-link-1440x900');
    await page.getByRole('button', { name: 'Show the whole picture' }).click();
    await soon(() => litIn(page)).toBeNull();
    await page.getByText('The link speaks of').waitFor({ state: 'detached' });
  });
});

test('Back and Forward walk through what was looked at', async () => {
  const page = await openPage();
  await listenTo(page, lenses.kyiv);
  await soon(async () => fragmentOf(page)).toBe('#/?v=kyiv');
  await pressCard(page, 'jp-doc');
  await soon(async () => fragmentOf(page)).toMatch(/^#\/n\/jp-doc\?v=kyiv/u);
  await page.getByRole('radio', { name: 'More detail' }).check();
  await soon(async () => fragmentOf(page)).toContain('n=2');
  const cards = async () => (await picture(page)).cards.length;
  await soon(cards).toBe(50);

  await page.goBack();
  await soon(cards).toBe(23);
  await page.locator('#details code:text-is("jp-doc")').waitFor();
  await page.goBack();
  await page.locator('#details').getByText('Start here').waitFor();
  await page.goBack();
  await soon(() => litIn(page)).toBeNull();
  await page.goForward();
  await soon(() => litIn(page)).not.toBeNull();
  await page.goForward();
  await page.locator('#details code:text-is("jp-doc")').waitFor();
  await page.goForward();
  await soon(cards).toBe(50);
});

test('the last view is there again in the next visit, which says so and offers the whole', async () => {
  const page = await openPage();
  await listenTo(page, lenses.washington);
  await soon(async () => fragmentOf(page)).toBe('#/?v=washington');
  const lit = await litIn(page);
  await page.goto(inject('address'));
  await pictureReady(page);
  await page.getByText('Your last view of this document is back.').waitFor();
  await soon(() => litIn(page)).toEqual(lit);
  await page.getByRole('button', { name: 'Show the whole picture' }).click();
  await soon(() => litIn(page)).toBeNull();
});
