import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { canvasCorner, picture } from '#tests/browser/canvas/see-picture.ts';
import { openPage, pictureReady, takePicture } from '#tests/browser/open-page.ts';
import { pressCard } from '#tests/browser/panels/press.ts';
import { cameraIn, fragmentOf, lenses, listenTo, litIn } from './look-at-page.ts';
import { soon } from './soon.ts';

/** All that a link is to bring back, as it is seen. */
const stateOf = async (page: Page) => {
  const drawn = await picture(page);
  return {
    fragment: fragmentOf(page),
    selected: drawn.selected.toSorted(),
    lit: drawn.lit?.toSorted() ?? null,
    cards: drawn.cards.length,
    camera: cameraIn(drawn)
      .split(' ')
      .map((each) => Math.round(Number(each))),
    details: await page.locator('#details').innerText(),
    chips: await page.getByRole('group', { name: 'What is looked at' }).allInnerTexts(),
  };
};

const links: readonly (readonly [fragment: string, words: RegExp])[] = [
  ['#/n/jp-doc?v=kyiv&d=1', /jp-doc/u],
  ['#/e/ua-mod~jp-doc?f=st:signed', /ua-mod\|jp-doc/u],
  ['#/c/c06?t=2023-11..2023-12', /Claim/u],
  ['#/s/una-2023-12@412-655', /Claims in this text|claims in this text|Claim \d+ of/u],
  ['#/p/ua-mod/frankensam?v=washington', /FrankenSAM projects/u],
  ['#/n/ua-mod?l=timeline', /ua-mod/u],
  ['#/?v=kyiv&x=900,400,1200', /Start here/u],
];

describe('a link', () => {
  test.each(links)('%s shows the same when it is followed, opened and reloaded', async (fragment, words) => {
    const page = await openPage({ fragment });
    const details = page.locator('#details');
    await details.getByText(words).first().waitFor();
    const opened = await stateOf(page);
    expect(await page.getByText('The link').count()).toBe(0);
    await page.reload();
    await pictureReady(page);
    await details.getByText(words).first().waitFor();
    await soon(() => stateOf(page)).toEqual(opened);
  });

  test('with a camera shows that stretch of the picture', async () => {
    const page = await openPage({ fragment: '#/?x=900,400,1200' });
    const { zoom, cards } = await picture(page);
    const width = (await page.locator('main [role="application"]').boundingBox())?.width ?? 0;
    expect(width / zoom).toBeCloseTo(1200, 0);
    const other = await openPage();
    const whole = await picture(other);
    const [here, there] = [cards[0]?.box, whole.cards[0]?.box];
    expect(here?.width).toBeCloseTo(((there?.width ?? 0) / whole.zoom) * zoom, 0);
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
  expect((await canvasCorner(page)).x).toBeGreaterThan(0);
});
