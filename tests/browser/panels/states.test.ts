import { describe, expect, test } from 'vitest';
import { cardPlace, picture } from '#tests/browser/canvas/see-picture.ts';
import { litIn, soon } from '#tests/browser/explore/look-at-page.ts';
import { openPage, pictureReady, takePicture } from '#tests/browser/open-page.ts';
import { aLargeDocument } from '#tests/factories.ts';
import { sampleDocument, sampleText } from '#tests/sample-document.ts';
import { textIn } from '#core/document/text-in.ts';
import { startPresenting } from '#tests/browser/presenting/on-stage.ts';
import { openText } from './open-text.ts';
import { pressCard } from './press.ts';
import { shown } from './shown.ts';

const empty = {
  entente: '1',
  meta: { id: 'nothing', title: 'Nothing', lang: 'en' },
  voices: {},
  sources: {},
  ontology: { types: {}, relations: {}, statuses: {} },
  nodes: {},
  claims: [],
};

describe('each state says what is and what to do', () => {
  test('nothing is selected: where to start', async () => {
    const page = await openPage();
    expect(await shown(page.locator('#details').getByText('Start here'))).toBe(true);
    await page
      .locator('#details')
      .getByRole('button', { name: /^Joint-production document/u })
      .click();
    expect(await shown(page.locator('#details code:text-is("jp-doc")'))).toBe(true);
  });

  test('the data is missing: the cause, and two ways on', async () => {
    const page = await openPage({ expected: [/404/u] });
    await page.route('**/graph-data/**', (route) => route.fulfill({ status: 404 }), { times: 1 });
    await page.reload();
    expect(await shown(page.getByText('The data file could not be read.'))).toBe(true);
    expect(await shown(page.getByText('ua-us-weapons-production-2023-12.json: there is no such file.'))).toBe(true);
    expect(await shown(page.getByRole('button', { name: 'Choose a file' }))).toBe(true);
    await page.getByRole('button', { name: 'Open the sample' }).click();
    expect(await shown(page.getByText('23 of 50 items, 25 lines'))).toBe(true);
  });

  test('the file is not JSON: where, and the open document is one press away', async () => {
    const page = await openPage();
    await openText(page, 'broken.json', '{\n  "entente": "1",\n  "meta": }\n');
    const alert = page.getByRole('alert');
    expect(await shown(alert.getByText(/broken\.json: .*at line 3, column 11/u))).toBe(true);
    await alert.getByRole('button', { name: 'Keep the open document' }).click();
    await alert.waitFor({ state: 'detached' });
    await pressCard(page, 'us-dod');
  });

  test('the file has no items', async () => {
    const page = await openPage();
    await openText(page, 'empty.json', JSON.stringify(empty));
    expect(await shown(page.getByRole('heading', { name: 'No items yet.' }))).toBe(true);
    await openText(page, 'sample.json', sampleText(), 'Open a data file');
    expect(await shown(page.getByText('23 of 50 items, 25 lines'))).toBe(true);
  });

  test('a claim has no passage: a hatched chip, on the line and on the claim', async () => {
    const page = await openPage();
    const document = sampleDocument();
    const claims = document.claims.map((claim) =>
      Object.fromEntries(Object.entries(claim).filter(([key]) => !['quote', 'cue', 'prefix', 'suffix'].includes(key))),
    );
    await openText(page, 'unquoted.json', JSON.stringify({ ...document, claims }));
    expect(await shown(page.getByText('No source passage'))).toBe(true);
    // It moves the picture down by its height.
    await page.getByRole('button', { name: 'Show the problems' }).waitFor();
    await pressCard(page, 'localization');
    expect(await page.locator('#details').getByText('No source passage').count()).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: 'Read in source' }).count()).toBe(0);
  });

  test('nothing matches: of what, and the nearest thing that does is one press away', async () => {
    const page = await openPage({ fragment: '#/?f=st:signed;only:quoted' });
    const title = page.getByText('No items match Signed + Direct quotations.');
    await title.waitFor();
    await takePicture(page, 'nothing-matches-1440x900');
    await page.getByText(/^Nearest: \d+ without/u).waitFor();
    await page.getByRole('button', { name: /^(?:Also other claims|Clear statuses)$/u }).click();
    await title.waitFor({ state: 'detached' });
    await soon(() => litIn(page)).not.toEqual([]);
    await page.goBack();
    await title.waitFor();
    await page.locator('main').getByRole('button', { name: 'Clear all' }).click();
    await soon(() => litIn(page)).toBeNull();
  });

  test('there is too much to draw: groups, and how to open one', async () => {
    const page = await openPage();
    await openText(page, 'large.json', JSON.stringify(aLargeDocument(3000)));
    expect(await shown(page.getByText('Showing groups.'))).toBe(true);
    expect(
      await shown(page.getByText('3,000 items are too many to draw one by one. Open a group to see its items.')),
    ).toBe(true);
    expect(await shown(page.getByText('Lines between groups do not show how firm their links are.'))).toBe(true);
  });

  test('a group opens into its items, and closes again', async () => {
    const page = await openPage();
    await openText(page, 'large.json', JSON.stringify(aLargeDocument(3000)));
    await page.getByText('Showing groups.').waitFor();
    await pictureReady(page);
    const group = (await picture(page)).cards.find(({ id }) => id.startsWith('group:'));
    const place = await cardPlace(page, group?.id ?? '');
    await page.mouse.click(place.x, place.y);
    const details = page.locator('#details');
    await details.getByRole('button', { name: 'Open the group in the picture' }).click();
    const cards = async () => (await picture(page)).cards.map(({ id }) => id);
    await expect.poll(cards).not.toContain(group?.id);
    await details.getByRole('heading', { name: /items selected$/u }).waitFor();
    await details
      .getByRole('button', { name: /^n\d+$/u })
      .first()
      .click();
    await details.getByRole('button', { name: 'Close the group' }).click();
    await expect.poll(cards).toContain(group?.id);
  });

  test('the browser keeps nothing: it is said once', async () => {
    const page = await openPage({
      until: 'load',
      before: () => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      },
    });
    expect(await shown(page.getByText('This browser does not keep settings for this page'))).toBe(true);
  });

  test('reading takes long: it says so, and nothing before 300 ms', async () => {
    const page = await openPage();
    // Never answered.
    await page.route('**/graph-data/**', () => undefined);
    await page.reload();
    const words = page.getByText('Reading ua-us-weapons-production-2023-12.json …');
    await words.waitFor({ state: 'attached' });
    expect(await words.evaluate((element) => getComputedStyle(element).animationDelay)).toBe('0.3s');
    await words.waitFor({ state: 'visible' });
  });

  test('the layout fails: try again', async () => {
    const page = await openPage({
      until: 'load',
      before: () => {
        // Answers every job as the layout's worker would if it broke.
        const asked: unknown[] = [];
        Reflect.set(window, 'asked', asked);
        class BrokenWorker extends EventTarget {
          postMessage(order: { readonly job: number }): void {
            asked.push(order);
            const data = { job: order.job, failed: 'broken' };
            queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
          }
          terminate(): void {}
        }
        Reflect.set(window, 'Worker', BrokenWorker);
      },
    });
    const asked = (): Promise<number> =>
      page.evaluate(() => {
        const list: readonly unknown[] = Reflect.get(window, 'asked');
        return list.length;
      });
    expect(await shown(page.getByText('The picture could not be arranged.'))).toBe(true);
    const before = await asked();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(asked).toBeGreaterThan(before);
  });

  test('the browser opens no second window: another try and the notes in this one, each a press away', async () => {
    const page = await openPage({ before: () => Object.assign(window, { open: () => null }) });
    await startPresenting(page);
    await page.keyboard.press('s');
    const notes = page.getByRole('dialog', { name: 'Notes', exact: true });
    expect(await shown(notes.getByText('The browser blocked the notes window.'))).toBe(true);
    // This window may stand before an audience.
    const words = textIn(sampleDocument().story?.[0]?.notes ?? '', 'en').split('\n')[0] ?? '';
    expect(words).not.toBe('');
    expect(await notes.getByText(words).count()).toBe(0);
    await notes.getByRole('button', { name: 'Show notes here' }).click();
    expect(await shown(notes.getByText(words))).toBe(true);
    await takePicture(page, 'notes-blocked-1440x900');
    await page.evaluate(() => {
      Object.assign(window, { open: () => ((document.documentElement.dataset['asked'] = 'again'), null) });
    });
    await notes.getByRole('button', { name: 'Try again' }).click();
    await page.locator('html[data-asked="again"]').waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await notes.waitFor({ state: 'detached' });
    await page.getByText('1 / 7', { exact: true }).waitFor();
  });
});
