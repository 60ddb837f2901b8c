import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { desk } from '#tests/browser/every-state/desk.ts';
import { dialogs } from '#tests/browser/every-state/dialogs.ts';
import { lookingFor } from '#tests/browser/every-state/look.ts';
import { notes, sampleWithMatrix, stage } from '#tests/browser/every-state/stage.ts';
import { openPage, pictureReady, takePicture } from '#tests/browser/open-page.ts';
import { cutOff, overlaps } from './look-at-words.ts';

const context = { reducedMotion: 'reduce' } as const;

const screens = [
  { name: 'a desk', width: 1440, height: 900 },
  { name: 'a laptop', width: 1280, height: 720 },
  { name: 'a phone', width: 390, height: 844 },
] as const;

/** The states that hold most words, one after another in the same page: what is selected, a path, the accounts, a text. */
const places = ['#/n/jp-doc', '#/e/ua-mod~jp-doc', '#/p/ua-mod/frankensam', '#/s/una-2023-12'] as const;

const goTo = async (page: Page, place: string, language: string): Promise<void> => {
  const address = `${place}?lang=${language}`;
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.locator('#details').getByRole('heading').first().waitFor();
  await pictureReady(page);
};

const wordsCutOff = async (language: 'uk' | 'en-XA', { name, width, height }: (typeof screens)[number]) => {
  const page = await openPage({ width, height, context, fragment: `#/?lang=${language}` });
  const found = await cutOff(page);
  const all = found.map((words) => `opening: ${words}`);
  for (const place of places) {
    await goTo(page, place, language);
    all.push(...(await cutOff(page)).map((words) => `${place}: ${words}`));
  }
  if (language === 'en-XA' && width < 400) {
    const { found: inDialogs, lookAt } = lookingFor(cutOff);
    await dialogs(page, language, lookAt(page));
    all.push(...Object.entries(inDialogs).map(([state, words]) => `${state}: ${words.join('; ')}`));
  }
  await takePicture(page, `words-${language}-${name.replace(' ', '-')}`);
  return all;
};

describe('no word is cut off', () => {
  test.each(screens)('in Ukrainian on $name', async (screen) => {
    expect(await wordsCutOff('uk', screen)).toEqual([]);
  });

  test('in a language twice as long as English, in every state of a desk and of a room', async () => {
    const page = await openPage({ context, sample: sampleWithMatrix(), fragment: '#/?lang=en-XA' });
    const { found, lookAt } = lookingFor(cutOff);
    const look = lookAt(page);
    await desk(page, 'en-XA', look);
    await dialogs(page, 'en-XA', look);
    await stage(page, 'en-XA', look);
    await notes(page, 'en-XA', lookAt);
    expect(found).toEqual({});
  });

  // A desk is looked at above, in every state.
  test.each(screens.filter(({ name }) => name !== 'a desk'))(
    'in a language twice as long as English on $name',
    async (screen) => {
      expect(await wordsCutOff('en-XA', screen)).toEqual([]);
    },
  );
});

test('from right to left everything stands on the other side, and nothing over anything', async () => {
  const usual = await openPage({ fragment: '#/n/jp-doc' });
  const mirrored = await openPage({ fragment: '#/n/jp-doc?lang=ar-XB' });
  for (const page of [usual, mirrored]) await page.locator('#details article').waitFor();
  await mirrored.locator('#legend fieldset').first().waitFor();
  await usual.locator('#legend fieldset').first().waitFor();
  const leftOf = async (page: Page, part: string) => (await page.locator(part).boundingBox())?.x ?? Number.NaN;
  expect(await leftOf(mirrored, '#legend')).toBeGreaterThan(await leftOf(mirrored, 'main'));
  expect(await leftOf(mirrored, '#details')).toBeLessThan(await leftOf(mirrored, 'main'));
  expect(await mirrored.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  const known = new Set(await overlaps(usual));
  expect((await overlaps(mirrored)).filter((pair) => !known.has(pair))).toEqual([]);
  await takePicture(mirrored, 'words-right-to-left');
});
