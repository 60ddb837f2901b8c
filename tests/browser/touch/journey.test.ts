import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openPage, takePicture } from '#tests/browser/open-page.ts';
import { violations } from '#tests/browser/axe/violations.ts';
import { tooSmall, sidewaysScroll } from './measure.ts';
import { phone } from './fingers-on.ts';

/** What every screen on the way must hold. */
const isSound = async (page: Page, name: string): Promise<void> => {
  expect(await tooSmall(page, 44), name).toEqual([]);
  expect(await sidewaysScroll(page), name).toEqual([]);
  expect(await violations(page), name).toEqual([]);
};

test.each(['light', 'dark'] as const)(
  'with a thumb, %s: from the list to the memorandum, both accounts, the path to the adviser, the words of the source and the briefing',
  async (theme) => {
    const page = await openPage({ ...phone, theme, context: { ...phone.context, reducedMotion: 'reduce' } });
    await page.getByRole('heading', { name: 'Where accounts differ' }).waitFor();
    expect(new URL(page.url()).hash).not.toContain('as=');
    await isSound(page, 'the list');
    await takePicture(page, `phone-list-${theme}`);

    await page
      .getByRole('button', { name: /^Joint-production document/u })
      .first()
      .tap();
    const details = page.locator('#details');
    await details.getByRole('heading', { name: 'Joint-production document' }).waitFor();
    for (const called of ['“memorandum”', '“statement of intent”']) {
      await details.getByText(called, { exact: true }).first().waitFor();
    }
    await isSound(page, 'the item');
    await takePicture(page, `phone-item-${theme}`);

    await details
      .getByRole('button', { name: /^US Department of Defense/u })
      .first()
      .tap();
    await details.getByRole('heading', { name: 'US Department of Defense' }).waitFor();
    await details.getByRole('button', { name: 'Path to…' }).tap();
    await page
      .getByRole('button', { name: /^Adviser to the ministry/iu })
      .first()
      .tap();
    await details.getByRole('heading', { name: 'Path', exact: true }).waitFor();
    await details.getByText('Firmest and shortest').waitFor();
    await isSound(page, 'the path');
    await takePicture(page, `phone-path-${theme}`);

    await page.getByRole('button', { name: 'Back', exact: true }).tap();
    await page.getByRole('button', { name: 'Source', exact: true }).tap();
    const lit = details.locator('mark').first();
    await lit.waitFor();
    await isSound(page, 'the source');
    await takePicture(page, `phone-source-${theme}`);

    await page.getByRole('button', { name: 'Back', exact: true }).tap();
    await page.getByRole('button', { name: 'Focus', exact: true }).last().tap();
    await page.getByRole('button', { name: 'United States', exact: true }).tap();
    await isSound(page, 'the picture');
    await takePicture(page, `phone-picture-${theme}`);

    await details.getByRole('button', { name: 'Close', exact: true }).tap();
    await page.locator('footer').getByRole('button', { name: 'Briefing', exact: true }).tap();
    await page.getByRole('button', { name: /^Step 2:/u }).tap();
    await page.getByRole('button', { name: 'Edit step' }).tap();
    await page.getByRole('textbox', { name: /^Title/u }).fill('Who signed');
    await page.getByRole('button', { name: /^Step 2: Who signed/u }).waitFor();
    expect(await tooSmall(page, 44), 'the strip').toEqual([]);
    expect(await violations(page), 'the strip').toEqual([]);
    await takePicture(page, `phone-strip-${theme}`);
    await page.locator('[data-strip]').getByRole('button', { name: 'Present', exact: true }).tap();
    await page.getByText('2 / 7').waitFor();
    expect(await tooSmall(page, 44), 'presenting').toEqual([]);
    await page.getByRole('button', { name: 'Next step' }).tap();
    await page.getByText('3 / 7').waitFor();
  },
);
