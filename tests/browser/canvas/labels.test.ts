import { chooseMore } from '#tests/browser/panels/choose-more.ts';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openPage, takePicture } from '#tests/browser/open-page.ts';
import { canvasCorner, cardBox, cardPlace, picture, zoomTo, type DrawnBox, type DrawnPicture } from './see-picture.ts';

const meet = (a: DrawnBox, b: DrawnBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const meeting = ({ labels }: DrawnPicture): readonly string[] =>
  labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => meet(a.box, b.box))
      .map((b) => `${a.text} / ${b.text}`),
  );

const smallest = ({ labels }: DrawnPicture): number => Math.min(...labels.map(({ fontPx }) => fontPx));

const middle = async (page: Page): Promise<{ x: number; y: number }> => {
  const corner = await canvasCorner(page);
  return { x: corner.x + 380, y: corner.y + 330 };
};

describe.each([1, 1.5, 2])('at %s device pixels in a CSS pixel', (deviceScaleFactor) => {
  test('no label is under 12 px and no two meet, from zoom 0.1 to 4', async () => {
    const page = await openPage({ deviceScaleFactor });
    const at = await middle(page);
    for (const zoom of [0.1, 0.16, 0.25, 0.34, 0.5, 0.74, 0.8, 1, 1.5, 2.2, 4]) {
      await zoomTo(page, zoom, at);
      const drawn = await picture(page);
      expect(drawn.labels.length, `labels at ${zoom}`).toBeGreaterThan(0);
      expect(smallest(drawn), `smallest at ${zoom}`).toBeGreaterThanOrEqual(12);
      expect(meeting(drawn), `at ${zoom}`).toEqual([]);
    }
  });
});

test('the text drawn is as wide as the layout reckoned', async () => {
  const page = await openPage();
  const { labels } = await picture(page);
  const widths = await page.evaluate((texts) => {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) return [];
    context.fontKerning = 'none';
    context.textRendering = 'geometricPrecision';
    return texts.map(({ text, fontPx }) => {
      context.font = `400 ${fontPx}px "Entente Sans"`;
      return context.measureText(text).width;
    });
  }, labels);
  const plain = labels
    .map((label, index) => ({ ...label, drawn: widths[index] ?? 0 }))
    .filter(({ kind, text }) => kind === 'phrase' && !text.includes('≠'));
  expect(plain.length).toBeGreaterThan(3);
  for (const { box, drawn, text } of plain) expect(box.width, text).toBeCloseTo(drawn, 0);
});

describe('on a projector of 1280 by 720', () => {
  const present = async (): Promise<Page> => {
    const page = await openPage({ width: 1280, height: 720 });
    await chooseMore(page, 'Projector view');
    await page.waitForFunction(() => {
      const entente: { picture?: () => { theme: string; resting: boolean } | null } = Reflect.get(window, 'entente');
      const drawn = entente.picture?.();
      return drawn?.theme === 'projector' && drawn.resting;
    });
    return page;
  };

  test('every label is at least 24 px, and what is selected at least 32 px and whole on the canvas', async () => {
    const page = await present();
    const drawn = await picture(page);
    expect(drawn.labels.length).toBeGreaterThanOrEqual(19);
    expect(smallest(drawn)).toBeGreaterThanOrEqual(24);
    for (const id of ['jp-doc', 'usa', 'ua-minstrat']) {
      const place = await cardPlace(page, id);
      await page.mouse.click(place.x, place.y);
      await page.waitForFunction((card) => {
        const entente: { picture?: () => { selected: readonly string[]; resting: boolean } | null } = Reflect.get(
          window,
          'entente',
        );
        const now = entente.picture?.();
        return now?.selected.includes(card) === true && now.resting;
      }, id);
      const lifted = await picture(page);
      const texts = lifted.labels.filter((label) => label.id === id);
      expect(texts.length).toBeGreaterThan(0);
      for (const { fontPx } of texts) expect(fontPx).toBeGreaterThanOrEqual(32);
      const box = cardBox(lifted, id);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(1280);
      expect(meeting(lifted)).toEqual([]);
    }
    await takePicture(page, 'projector-selected');
  });
});
