import { expect, test } from 'vitest';
import { generateDocument } from '#tests/benchmarks/generate-document.ts';
import { picture } from '#tests/browser/canvas/see-picture.ts';
import { openPage, takePicture } from '#tests/browser/open-page.ts';
import { litIn } from './look-at-page.ts';
import { soon } from './soon.ts';

test('where nothing matches it is said of what, and the nearest thing that does is one press away', async () => {
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

test('3,000 items get a whole picture and a sentence that says how many there are', async () => {
  const page = await openPage({ sample: generateDocument(3_000) });
  const { cards, lines, labels, resting } = await picture(page);
  expect(resting).toBe(true);
  expect(cards.length).toBeGreaterThan(3);
  expect(lines.length).toBeGreaterThan(0);
  expect(labels.length).toBeGreaterThan(0);
  expect(await page.locator('[data-summary]').textContent()).toMatch(/3,000 items/u);
  await takePicture(page, 'generated-3000-1440x900');
});
