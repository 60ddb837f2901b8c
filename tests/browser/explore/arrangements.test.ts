import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { picture, type DrawnBox, type DrawnPicture } from '#tests/browser/canvas/see-picture.ts';
import { openPage, takePicture } from '#tests/browser/open-page.ts';
import { fragmentOf, soon } from './look-at-page.ts';

const meet = (a: DrawnBox, b: DrawnBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const overlaps = ({ cards }: DrawnPicture): readonly string[] =>
  cards.flatMap((a, place) => cards.slice(place + 1).flatMap((b) => (meet(a.box, b.box) ? [`${a.id} / ${b.id}`] : [])));

const arrange = async (page: Page, kind: string): Promise<void> => {
  await page.getByRole('button', { name: /^Arrangement:/u }).click();
  await page.getByRole('menuitemcheckbox', { name: new RegExp(`^${kind}`, 'u') }).click();
};

test('every arrangement keeps cards apart and labels whole, and the lanes come back exactly', async () => {
  const page = await openPage();
  const lanes = await picture(page);
  const cards = async () => (await picture(page)).cards;
  let before = lanes.cards;
  for (const kind of ['Rings', 'Layers', 'Timeline', 'Free']) {
    await arrange(page, kind);
    await soon(cards).not.toEqual(before);
    const drawn = await picture(page);
    before = drawn.cards;
    await takePicture(page, `arrangement-${kind.toLowerCase()}-1440x900`);
    expect(overlaps(drawn), kind).toEqual([]);
    expect(
      drawn.labels.filter(({ text }) => text.endsWith('…')),
      kind,
    ).toEqual([]);
    if (kind !== 'Rings') expect(drawn.cards.length, kind).toBe(lanes.cards.length);
    expect(fragmentOf(page)).toContain(`l=${kind.toLowerCase()}`);
  }
  await arrange(page, 'Lanes');
  await soon(cards).toEqual(lanes.cards);
  await soon(async () => (await picture(page)).labels).toEqual(lanes.labels);
});

test('a long arrangement says how far it is, and can be left for the lanes', async () => {
  const page = await openPage({
    before: () => {
      /** A worker that is never done with a free arrangement. */
      class SlowWorker extends Worker {
        override postMessage(order: { readonly job: number; readonly input: { readonly arrangement?: string } }): void {
          if (order.input.arrangement !== 'free') return super.postMessage(order);
          const data = { job: order.job, progress: 0.4 };
          queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
        }
      }
      Reflect.set(window, 'Worker', SlowWorker);
    },
  });
  const lanes = await picture(page);
  await arrange(page, 'Free');
  const progress = page.getByRole('progressbar', { name: 'Arranging the picture …' });
  await soon(() => progress.getAttribute('value')).toBe('0.4');
  await page.getByText('40%').waitFor();
  await takePicture(page, 'arranging-1440x900');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await progress.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Arrangement: Lanes' }).waitFor();
  await soon(async () => (await picture(page)).cards).toEqual(lanes.cards);
});
