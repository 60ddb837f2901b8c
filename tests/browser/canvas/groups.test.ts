import { expect, test } from 'vitest';
import { generateDocument } from '#tests/benchmarks/generate-document.ts';
import { openPage, takePicture } from '#tests/browser/open-page.ts';
import { openText } from '#tests/browser/panels/open-text.ts';
import { canvasCorner, picture, zoomTo, type DrawnBox, type DrawnPicture } from './see-picture.ts';

const meet = (a: DrawnBox, b: DrawnBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('3,000 nodes are shown as groups, without status, their labels apart at every zoom', async () => {
  const page = await openPage();
  const before = (await picture(page)).cards.length;
  await openText(page, 'large.json', generateDocument(3_000));
  await page.waitForFunction((count) => {
    const entente: { picture?: () => DrawnPicture | null } = Reflect.get(window, 'entente');
    const drawn = entente.picture?.();
    return drawn !== null && drawn !== undefined && drawn.cards.length !== count && drawn.resting;
  }, before);

  const opened = await picture(page);
  expect(opened.cards.length + opened.lines.length).toBeLessThanOrEqual(1_500);
  expect(opened.lines.length).toBeGreaterThan(0);
  expect(new Set(opened.lines.map(({ phase }) => phase))).toEqual(new Set(['fact']));
  await takePicture(page, 'groups');

  const corner = await canvasCorner(page);
  for (const zoom of [0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 0.9, 1.3, 2, 4]) {
    await zoomTo(page, zoom, { x: corner.x + 400, y: corner.y + 300 });
    const { labels } = await picture(page);
    const meeting = labels.flatMap((a, index) => labels.slice(index + 1).filter((b) => meet(a.box, b.box)));
    expect(
      meeting.map(({ text }) => text),
      `at ${zoom}`,
    ).toEqual([]);
    for (const { fontPx } of labels) expect(fontPx).toBeGreaterThanOrEqual(12);
  }
});
