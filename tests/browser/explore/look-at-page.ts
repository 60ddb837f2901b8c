import type { Page } from 'playwright';
import { expect } from 'vitest';
import { picture, seen, type DrawnPicture } from '#tests/browser/canvas/see-picture.ts';

/** Looks again and again until it is as expected; a machine under load may take its time. */
export const soon = <Seen>(look: () => Promise<Seen>) =>
  // oxlint-disable-next-line vitest/require-awaited-expect-poll -- what it returns is awaited by each test.
  expect.poll(look, { timeout: 20_000, interval: 30 });

/** Where every card stands in the model, counted from one card that stays: whatever the camera does, these do not change. */
export const placesIn = ({ cards, zoom }: DrawnPicture, from = cards[0]?.id): ReadonlyMap<string, string> => {
  const origin = cards.find(({ id }) => id === from)?.box ?? { x: 0, y: 0 };
  const inModel = (length: number): string => (Math.round((length / zoom) * 10) / 10 + 0).toString();
  return new Map(
    cards.map(({ id, box }) => [
      id,
      [box.x - origin.x, box.y - origin.y, box.width, box.height].map(inModel).join(' '),
    ]),
  );
};

/** Ids of what is in the light, in order; null where nothing is dimmed. */
export const litIn = async (page: Page): Promise<readonly string[] | null> =>
  (await seen(page)).lit?.toSorted() ?? null;

export const selectedIn = async (page: Page): Promise<readonly string[]> => (await seen(page)).selected.toSorted();

/** What is written on a card, its lines joined; empty where nothing is. */
export const wordsOn = async (page: Page, id: string): Promise<string> =>
  (await picture(page)).labels
    .filter((label) => label.id === id && label.kind === 'label')
    .map(({ text }) => text)
    .join(' ');

/** The camera as one text: its zoom and where the first card is, to a tenth of a pixel. */
export const cameraIn = ({ cards, zoom }: DrawnPicture): string =>
  [zoom * 1000, cards[0]?.box.x ?? 0, cards[0]?.box.y ?? 0].map((each) => each.toFixed(1)).join(' ');

/** The fragment of the address. */
export const fragmentOf = (page: Page): string => new URL(page.url()).hash;

/** Chooses whose telling is looked at. */
export const listenTo = async (page: Page, lens: RegExp): Promise<void> => {
  await page.locator('#legend').getByRole('group', { name: 'As told by' }).getByRole('radio', { name: lens }).check();
};

export const lenses = {
  everyone: /^Everyone/u,
  kyiv: /^The Ukrainian ministry/u,
  washington: /^The White House/u,
  agency: /^The agency/u,
  shared: /^Only what both say/u,
  differing: /^Only what differs/u,
};
