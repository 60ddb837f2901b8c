import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openPage, takePicture, type PageOptions } from '#tests/browser/open-page.ts';
import { cardPlace, picture } from '#tests/browser/canvas/see-picture.ts';
import { dialogs } from '#tests/browser/every-state/dialogs.ts';
import { lookingFor } from '#tests/browser/every-state/look.ts';
import { places } from '#tests/browser/every-state/places.ts';
import { cutOff } from '#tests/browser/languages/look-at-words.ts';
import { fingersOn, phone } from './fingers-on.ts';
import { sidewaysScroll, tooSmall } from './measure.ts';

const touch = { hasTouch: true, isMobile: true };

/** Every part that a screen must have within its edges, by what it is called. */
const isWhole = async (page: Page, names: readonly string[]): Promise<void> => {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  for (const name of names) {
    const box = await page.getByRole('button', { name, exact: true }).first().boundingBox();
    expect(box, name).not.toBeNull();
    expect(box?.x, name).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0), name).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(height);
  }
  expect(await sidewaysScroll(page)).toEqual([]);
};

const phoneTools = ['Search', 'Filter', 'Accounts', 'More'];
const pictureTools = ['Ukraine', 'Middle', 'United States', 'Zoom in', 'Zoom out', 'Fit the whole picture'];
const wideTools = ['Key', 'Search', 'More', 'Details', 'Zoom in', 'Zoom out', 'Fit the whole picture'];

const screens: readonly (readonly [string, PageOptions, readonly string[]])[] = [
  ['320 px wide, the list', { width: 320, height: 640, context: touch }, phoneTools],
  [
    '320 px wide, the picture',
    { width: 320, height: 640, fragment: '/?as=picture', context: touch },
    [...phoneTools, ...pictureTools],
  ],
  ['a telephone lying down', { width: 844, height: 390, context: touch }, wideTools],
  ['a tablet', { width: 768, height: 1024, context: touch }, wideTools],
  ['1440 x 900 at 200 %', { width: 720, height: 450, deviceScaleFactor: 2 }, wideTools],
];

describe('nothing is lost and nothing scrolls sideways', () => {
  test.each(screens)('on %s', async (name, options, tools) => {
    const page = await openPage(options);
    await isWhole(page, tools);
    if ((options.height ?? 0) < 500) {
      const hint = page.locator('footer [role="note"]');
      await hint.waitFor({ state: 'attached' });
      expect(await hint.isVisible()).toBe(false);
    }
    if (options.context?.hasTouch === true) expect(await tooSmall(page, 44)).toEqual([]);
    await takePicture(page, `small-${name.replaceAll(/\W+/gu, '-')}`);
  });
});

/** Buttons that lead out of where somebody is and do not stand on the screen whole; where something covers the page, that there is none. */
const wayOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const ways = [...document.querySelectorAll('button')].filter(
      (button) =>
        /^(?:Close\b|Back$)/u.test((button.getAttribute('aria-label') ?? button.textContent).trim()) &&
        button.closest('[inert], [aria-hidden="true"]') === null &&
        button.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
    const beyond = ways.filter((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      return left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight;
    });
    const isCovered = document.querySelector('[inert], [role="dialog"]') !== null;
    return isCovered && ways.length === 0 ? ['no way out'] : beyond.map(({ outerHTML }) => `beyond: ${outerHTML}`);
  });

test.each([
  ['320 px wide', { width: 320, height: 640 }],
  ['1440 x 900 at 200 %', { width: 720, height: 450, deviceScaleFactor: 2 }],
] as const)('on %s nothing that is opened is cut off, scrolls sideways or cannot be left', async (_, screen) => {
  const page = await openPage({ ...screen, context: { reducedMotion: 'reduce' } });
  const { found, lookAt } = lookingFor(async (seen) => [
    ...(await sidewaysScroll(seen)),
    ...(await cutOff(seen)),
    ...(await wayOut(seen)),
  ]);
  await places(page, 'en', lookAt(page));
  await dialogs(page, 'en', lookAt(page));
  expect(found).toEqual({});
});

test('text spaced as widely as a reader may ask is cut nowhere', async () => {
  const page = await openPage({ ...phone, fragment: '/n/jp-doc' });
  await page.getByRole('heading', { name: 'Joint-production document' }).waitFor();
  await page.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
  });
  expect(await sidewaysScroll(page)).toEqual([]);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#details *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = [overflowX, overflowY].some((each) => each === 'hidden' || each === 'clip');
        const isCut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
        return hides && isCut && element.clientWidth > 1 && element.checkVisibility();
      })
      .map((element) => element.textContent),
  );
  expect(cut).toEqual([]);
});

test('a lane is gone to with one press, and what is tapped there is selected', async () => {
  const page = await openPage({
    ...phone,
    fragment: '/?as=picture',
    context: { ...phone.context, reducedMotion: 'reduce' },
  });
  const lane = page.getByRole('button', { name: 'United States', exact: true });
  await lane.tap();
  await page.locator('button[aria-pressed="true"]', { hasText: 'United States' }).waitFor();
  const { x } = await cardPlace(page, 'us-dod');
  expect(x).toBeCloseTo(195, -2);
  await (await fingersOn(page)).tap(await cardPlace(page, 'us-dod'));
  await page.locator('#details').waitFor();
  expect((await picture(page)).selected).toEqual(['us-dod']);
});
