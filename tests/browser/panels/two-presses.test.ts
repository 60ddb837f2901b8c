import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { asList } from '#core/document/as-list.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { openPage } from '#tests/browser/open-page.ts';
import { sampleDocument } from '#tests/sample-document.ts';
import { pressCard, pressLine } from './press.ts';

const document = sampleDocument();
const scene = makeScene(deriveGraph(document), { level: 1, openGroups: [] });
const quotes = new Map(document.claims.map(({ id, quote }) => [id, asList(quote).join('')]));

/** What is marked in each claim card of the details. */
const marked = (page: Page): Promise<readonly (readonly [string, string])[]> =>
  page.locator('#details [data-claim]').evaluateAll((cards) =>
    cards.map((card) => {
      const words = [...card.querySelectorAll('mark')].map((mark) => mark.textContent);
      return [card.getAttribute('data-claim') ?? '', words.join('')] as const;
    }),
  );

/** What is marked in the source for one claim. */
const markedInSource = (page: Page, claim: string): Promise<string> =>
  page
    .locator(`#details mark[data-claims~="${claim}"]`)
    .evaluateAll((pieces) => pieces.map((piece) => piece.textContent).join(''));

/** After the first press: what each card marks; after the second: what the source marks for the first of them. */
const afterPresses = async (page: Page) => {
  const cards = await marked(page);
  const [claim = ''] = cards[0] ?? [];
  await page.getByRole('button', { name: 'Read in source' }).first().click();
  await page.locator(`#details mark[data-claims~="${claim}"]`).first().waitFor();
  const source = await markedInSource(page, claim);
  await page.getByRole('button', { name: 'Back' }).click();
  return { cards, source };
};

const stored = (cards: Awaited<ReturnType<typeof afterPresses>>['cards']) =>
  cards.map(([claim]) => [claim, quotes.get(claim)]);

describe('from anything in the opening picture to its passage in two presses', () => {
  let page: Page;
  beforeAll(async () => {
    // Presses are counted here, not moves of the camera on the way to a card.
    page = await openPage({ context: { reducedMotion: 'reduce' } });
  });

  test.each(scene.nodes.map(({ id }) => id))('the card %s', async (id) => {
    await pressCard(page, id);
    const { cards, source } = await afterPresses(page);
    expect(cards.length).toBeGreaterThan(0);
    expect(cards).toEqual(stored(cards));
    expect(source).toBe(cards[0]?.[1]);
  });

  test.each(scene.lines.map(({ key }) => key))('the line %s', async (key) => {
    await pressLine(page, key);
    const { cards, source } = await afterPresses(page);
    expect(cards.length).toBeGreaterThan(0);
    expect(cards).toEqual(stored(cards));
    expect(source).toBe(cards[0]?.[1]);
  });
});

test('every claim of the source is marked with exactly its stored words, and the text is as stored', async () => {
  const page = await openPage({ context: { reducedMotion: 'reduce' } });
  await pressCard(page, 'jp-doc');
  await page.getByRole('button', { name: 'Read in source' }).first().click();
  await page.locator('#details mark').first().waitFor();
  for (const [claim, quote] of quotes) expect(await markedInSource(page, claim), claim).toBe(quote);
  const paragraphs = await page.locator('#details [data-paragraph]').evaluateAll((all) =>
    all.map((each) => {
      const copy = each.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      for (const number of copy.querySelectorAll('sup')) number.remove();
      return copy.textContent;
    }),
  );
  expect(paragraphs).toEqual(document.sources['una-2023-12']?.text);
});
