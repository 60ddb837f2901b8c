import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { atRest, cardPlace, picture } from '#tests/browser/canvas/see-picture.ts';
import { openPage, takePicture } from '#tests/browser/open-page.ts';
import { pressCard } from '#tests/browser/panels/press.ts';
import { fragmentOf, placesIn, selectedIn, soon } from './look-at-page.ts';

const cardsIn = async (page: Page): Promise<number> => (await picture(page)).cards.length;
const note = (page: Page) => page.getByRole('status').filter({ hasText: /added|taken back/u });

/** The places of the cards that were there before. */
const placesOf = async (page: Page, known: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> => {
  const places = placesIn(await picture(page), [...known.keys()][0]);
  return new Map([...places].filter(([id]) => known.has(id)));
};

describe('a card', () => {
  let page: Page;
  let places: ReadonlyMap<string, string>;
  beforeAll(async () => {
    page = await openPage();
    places = placesIn(await picture(page));
  });

  test('opens its details in the task of the press, so that no timer waits for a second one', async () => {
    // The panel's code comes after the picture: what is measured is a press on a page that has come whole.
    await pressCard(page, 'ua-mod');
    await page.locator('#details').getByText('ua-mod', { exact: false }).first().waitFor();
    const { x, y } = await cardPlace(page, 'us-embassy');
    await page.evaluate(() => {
      const listen = (): void => {
        const { port1, port2 } = new MessageChannel();
        // Asked for before the press is heard, so it comes before all that the press asks for.
        port1.addEventListener('message', () => {
          Reflect.set(window, 'told', document.querySelector('#details')?.textContent);
        });
        port1.start();
        port2.postMessage(null);
      };
      window.addEventListener('mouseup', listen, { capture: true, once: true });
    });
    await page.mouse.click(x, y);
    await page.waitForFunction(() => Reflect.has(window, 'told'));
    const told = await page.evaluate((): string => Reflect.get(window, 'told'));
    expect(told).toContain('us-embassy');
  });

  test('brings nothing when two cards are pressed quickly one after the other', async () => {
    const [first, second] = [await cardPlace(page, 'us-embassy'), await cardPlace(page, 'frankensam')];
    await page.mouse.click(first.x, first.y);
    await page.mouse.click(second.x, second.y);
    await soon(() => selectedIn(page)).toEqual(['frankensam']);
    await atRest(page);
    expect(placesIn(await picture(page))).toEqual(places);
    await page.keyboard.press('Escape');
  });

  test('brings its neighbours when it is pressed twice, and moves no other card', async () => {
    await page.getByRole('button', { name: 'Fit the whole picture' }).click();
    await atRest(page);
    const { x, y } = await cardPlace(page, 'frankensam');
    await page.mouse.dblclick(x, y);
    await soon(() => cardsIn(page)).toBeGreaterThan(places.size);
    expect(await selectedIn(page)).toEqual(['frankensam']);
    expect(await placesOf(page, places)).toEqual(places);
    const added = (await cardsIn(page)) - places.size;
    expect(await note(page).textContent()).toContain(`${added} item`);
    await takePicture(page, 'expanded-1440x900');
    await page.locator('#details').getByRole('button', { name: 'Collapse' }).click();
    await soon(() => cardsIn(page)).toBe(places.size);
    expect(placesIn(await picture(page))).toEqual(places);
    await note(page)
      .filter({ hasText: `${added} item` })
      .filter({ hasText: 'taken back' })
      .waitFor();
  });

  test('does so by E, several after one another, and takes each back by Shift and E', async () => {
    for (const id of ['coalition', 'jp-doc']) {
      const known = placesIn(await picture(page));
      await pressCard(page, id);
      await page.keyboard.press('e');
      await soon(() => cardsIn(page)).toBeGreaterThan(known.size);
      expect(await placesOf(page, known), id).toEqual(known);
    }
    expect(fragmentOf(page)).toContain('e=coalition,jp-doc');
    for (const id of ['jp-doc', 'coalition']) {
      const before = await cardsIn(page);
      await pressCard(page, id);
      await page.keyboard.press('Shift+e');
      await soon(() => cardsIn(page)).toBeLessThan(before);
    }
    expect(placesIn(await picture(page))).toEqual(places);
  });
});
