import { expect, test } from 'vitest';
import { openPage, takePicture } from '#tests/browser/open-page.ts';

test('the signing is told in columns of one width, Ukraine first, and both accounts are copied together', async () => {
  const page = await openPage();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('main [role="application"]').focus();
  await page.keyboard.press('d');
  const row = page.locator('#details [data-account]').first();
  await row.waitFor();
  await takePicture(page, 'accounts-1440x900');

  const sides = row.getByRole('group');
  const names = await sides.evaluateAll((all) => all.map((side) => side.getAttribute('aria-label')));
  expect(names[0]).toMatch(/^Ukraine, Ministry of Defense of Ukraine/u);
  expect(names[1]).toMatch(/^United States, White House/u);
  const boxes = await Promise.all((await sides.all()).map((side) => side.boundingBox()));
  const widths = boxes.map((box) => box?.width ?? 0);
  for (const width of widths) expect(Math.abs(width - (widths[0] ?? 0))).toBeLessThanOrEqual(1);
  expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
  expect(await sides.nth(0).textContent()).toContain('memorandum');
  expect(await sides.nth(1).textContent()).toContain('statement of intent');

  await row.getByRole('button', { name: /^Copy both/u }).click();
  await page.getByText(/citations copied\.$/u).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Ministry of Defense of Ukraine');
  expect(copied).toContain('White House');
  expect(copied).toMatch(/“[^”]*memorandum[^”]*”/u);
  expect(copied).toMatch(/“[^”]*statement of intent[^”]*”/u);
  expect(copied.match(/claim c\d+/gu)?.length).toBeGreaterThanOrEqual(2);
});
