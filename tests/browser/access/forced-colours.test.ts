import { PNG } from 'pngjs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { contrastOf, hexOf } from '#core/picture/themes/contrast-of.ts';
import { canvasCorner, linePlace, picture, type Place } from '#tests/browser/canvas/see-picture.ts';
import { dialogs } from '#tests/browser/every-state/dialogs.ts';
import { lookingFor } from '#tests/browser/every-state/look.ts';
import { strip } from '#tests/browser/every-state/strip.ts';
import { openPage, takePicture } from '#tests/browser/open-page.ts';

type Screen = { readonly at: (place: Place) => string };

const screenOf = async (page: Page): Promise<Screen> => {
  const { data, width } = PNG.sync.read(await page.screenshot());
  return {
    at: ({ x, y }) => {
      const from = (Math.round(y) * width + Math.round(x)) * 4;
      return hexOf(`${data[from] ?? 0}, ${data[from + 1] ?? 0}, ${data[from + 2] ?? 0}`);
    },
  };
};

/** The strongest contrast to a ground in a small square: lines are dashed, and their edges are smoothed. */
const strongest = (screen: Screen, { x, y }: Place, ground: string, reach: number): number => {
  const steps = Array.from({ length: 2 * reach + 1 }, (_, step) => step - reach);
  return Math.max(...steps.flatMap((dx) => steps.map((dy) => contrastOf(screen.at({ x: x + dx, y: y + dy }), ground))));
};

/** Panels, and fields that are written in or chosen from, which no border tells from what is round them: a background says nothing here. */
const unbordered = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.getBoundingClientRect().width > 2;
    const bordered = (element: Element, ground: string): boolean => {
      const style = getComputedStyle(element);
      return ['top', 'right', 'bottom', 'left'].some((side) => {
        const color = style.getPropertyValue(`border-${side}-color`);
        return (
          style.getPropertyValue(`border-${side}-style`) !== 'none' &&
          Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1 &&
          color !== ground &&
          !/^rgba\(.*, 0\)$|transparent/u.test(color)
        );
      });
    };
    const ground = getComputedStyle(document.body).backgroundColor;
    const fields =
      'input:not([type="range"]):not([type="radio"]):not([type="checkbox"]):not([type="file"]), select, textarea';
    const parts = `${fields}, #details, #legend, [data-display] header, [role="dialog"], [role="menu"], [data-strip]`;
    return [...document.querySelectorAll(parts)]
      .filter((element) => isSeen(element) && !bordered(element, ground))
      .filter((element) => !element.matches('input') || !bordered(element.parentElement ?? element, ground))
      .map(({ outerHTML }) => outerHTML.slice(0, 160));
  });

describe.each(['light', 'dark'] as const)('in forced colours, %s,', (theme) => {
  test('every line and border stands out 3 to 1, also where a filter dims it, statuses are words, and panels and fields have borders', async () => {
    const page = await openPage({ theme, context: { forcedColors: 'active', reducedMotion: 'reduce' } });
    const ground = theme === 'light' ? '#ffffff' : '#000000';
    const weak = async (): Promise<readonly string[]> => {
      const drawn = await picture(page);
      const corner = await canvasCorner(page);
      const screen = await screenOf(page);
      const lines = await Promise.all(
        drawn.lines.map(async ({ key }) => ({ id: key, place: await linePlace(page, key), reach: 8 })),
      );
      const cards = drawn.cards.map(({ id, box }) => ({
        id,
        place: { x: corner.x + box.x + box.width * 0.4, y: corner.y + box.y },
        reach: 2,
      }));
      return [...lines, ...cards].flatMap(({ id, place, reach }) => {
        const found = strongest(screen, place, ground, reach);
        return found >= 3 ? [] : [`${id}: ${found.toFixed(2)}`];
      });
    };
    expect(await weak()).toEqual([]);
    const words = (await picture(page)).labels.filter(({ kind }) => kind === 'verb').map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['signed', 'planned for', 'expects', 'agreed on']));
    await page
      .locator('#legend')
      .getByRole('checkbox', { name: /^Signed:/u })
      .click();
    await page.getByRole('button', { name: 'Remove: Not: Signed' }).waitFor();
    expect(await weak()).toEqual([]);
    await page.locator('main [role="application"]').focus();
    await page.keyboard.press('PageDown');
    await takePicture(page, `forced-colours-${theme}-1440x900`);
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(ring).toBe('solid');
    const { found, lookAt } = lookingFor(unbordered);
    const look = lookAt(page);
    await look('opening');
    if (theme === 'light') {
      await dialogs(page, 'en', look);
      await strip(page, 'en', look);
    }
    expect(found).toEqual({});
  });
});
