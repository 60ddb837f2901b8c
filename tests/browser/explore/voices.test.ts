import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { legend } from '#i18n/english/explore/legend.ts';
import { cardPlace, picture } from '#tests/browser/canvas/see-picture.ts';
import { openPage, takePicture } from '#tests/browser/open-page.ts';
import { pressCard } from '#tests/browser/panels/press.ts';
import { lenses, listenTo, litIn, selectedIn, soon, wordsOn } from './look-at-page.ts';

describe('as one voice tells it', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage();
  });

  test('the document is called by that voice’s own name, what it does not speak of has none, and everyone brings all back', async () => {
    const before = (await picture(page)).labels;
    await listenTo(page, lenses.kyiv);
    await soon(() => wordsOn(page, 'jp-doc')).toContain('memorandum');
    expect(await wordsOn(page, 'jp-doc')).not.toContain('statement');
    await takePicture(page, 'voice-kyiv-1440x900');
    await listenTo(page, lenses.washington);
    await soon(() => wordsOn(page, 'jp-doc')).toContain('statement of intent');
    const { cards, labels, lit } = await picture(page);
    const faded = cards.map(({ id }) => id).filter((id) => lit?.includes(id) === false);
    expect(faded.length).toBeGreaterThan(3);
    expect(labels.filter(({ id }) => faded.includes(id))).toEqual([]);
    await listenTo(page, lenses.everyone);
    await soon(async () => (await picture(page)).labels).toEqual(before);
  });

  test('what is hidden cannot be pressed', async () => {
    await pressCard(page, 'ua-mod');
    await listenTo(page, lenses.kyiv);
    await page.locator('#legend').getByRole('radio', { name: 'Hide' }).check();
    await soon(() => litIn(page)).not.toContain('us-state');
    const place = await cardPlace(page, 'us-state');
    await takePicture(page, 'voice-kyiv-hidden-1440x900');
    await page.mouse.click(place.x, place.y);
    // The press went through to the background, which clears the selection.
    await soon(() => selectedIn(page)).toEqual([]);
    await page.locator('#details').getByText('Start here').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.locator('#legend').getByRole('radio', { name: 'Dim' }).check();
    await soon(() => litIn(page)).toBeNull();
  });

  test('the key counts what is in the light, whatever is pressed in it', async () => {
    const box = (name: RegExp) => page.locator('#legend').getByRole('checkbox', { name });
    const presses: readonly (readonly [string, () => Promise<void>])[] = [
      ['no signed lines', () => box(/^Signed:/u).click()],
      ['one voice', () => listenTo(page, lenses.kyiv)],
      ['no programmes', () => box(/^Programme, transfer:/u).click()],
      ['signed lines again', () => box(/^Signed:/u).click()],
      ['where accounts differ', () => box(/^Accounts differ/u).click()],
      ['what both say', () => listenTo(page, lenses.shared)],
      ['wherever accounts differ or not', () => box(/^Accounts differ/u).click()],
      ['everyone', () => listenTo(page, lenses.everyone)],
    ];
    for (const [what, press] of presses) {
      const before = await litIn(page);
      await press();
      await soon(() => litIn(page)).not.toEqual(before);
      expect(await countedInKey(page), what).toEqual(await countedInPicture(page));
    }
    await page.getByRole('button', { name: 'Show all' }).click();
    await soon(() => litIn(page)).toBeNull();
    expect(await countedInKey(page)).toEqual(await countedInPicture(page));
  });
});

type Counted = { readonly cards: number; readonly lines: { readonly [phase: string]: number } };

/** What the rows of the key say is to be seen: of items all together, of lines by how firm they are. */
const countedInKey = async (page: Page): Promise<Counted> => {
  const names = await page
    .locator('#legend')
    .getByRole('checkbox')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label') ?? ''));
  const rows = new Map(
    names.map((name) => {
      const [, row = '', visible = '0'] = /^(.*): (\d+) of \d+ in the picture$/u.exec(name) ?? [];
      return [row, Number(visible)];
    }),
  );
  const looks = Object.values(legend.looks).map((name) => rows.get(name) ?? 0);
  const phases = Object.values(legend.phases).map((name) => [name, rows.get(name) ?? 0] as const);
  return {
    cards: looks.reduce((sum, each) => sum + each, 0),
    lines: Object.fromEntries(phases.filter(([, count]) => count > 0)),
  };
};

const countedInPicture = async (page: Page): Promise<Counted> => {
  const { cards, lines, lit } = await picture(page);
  const isLit = (id: string): boolean => lit?.includes(id) ?? true;
  const phases = Object.entries(legend.phases).map(
    ([phase, name]) => [name, lines.filter((line) => line.phase === phase && isLit(line.key)).length] as const,
  );
  return {
    cards: cards.filter(({ id }) => isLit(id)).length,
    lines: Object.fromEntries(phases.filter(([, count]) => count > 0)),
  };
};
