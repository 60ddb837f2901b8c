import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { tooSmall } from '#tests/browser/access/too-small.ts';
import { chooseCommand, wordsOf } from '#tests/browser/every-state/choose-command.ts';
import { desk } from '#tests/browser/every-state/desk.ts';
import { dialogs } from '#tests/browser/every-state/dialogs.ts';
import { goTo, lookingFor } from '#tests/browser/every-state/look.ts';
import { places } from '#tests/browser/every-state/places.ts';
import { notes, sampleWithMatrix, stage } from '#tests/browser/every-state/stage.ts';
import { strip } from '#tests/browser/every-state/strip.ts';
import { openPage } from '#tests/browser/open-page.ts';
import { sampleText } from '#tests/sample-document.ts';
import { violations } from './violations.ts';

type Language = 'en' | 'uk';

const context = { reducedMotion: 'reduce' } as const;

/** What axe finds, and what is too small to be pressed. */
const looking = () =>
  lookingFor(async (page, parts) => [...(await violations(page, ...parts)), ...(await tooSmall(page))]);

/** The same in light and in dark: the system changes between them while the state stands, which costs no second walk. */
const lookingInBoth = () =>
  lookingFor(async (page, parts) => {
    const light = [...(await violations(page, ...parts)), ...(await tooSmall(page))];
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-theme="dark"]').waitFor({ state: 'attached' });
    const dark = await violations(page, ...parts);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.locator('html[data-theme="light"]').waitFor({ state: 'attached' });
    return [...light, ...dark.map((fault) => `dark: ${fault}`)];
  });

const openText = async (page: Page, language: Language, text: string): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await chooseCommand(page, 'open-file', language);
  await (await chooser).setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
};

/** Looks at every main state in this language; the languages have files of their own, so that they run at once. */
export const axeFindsNothing = (language: Language): void => {
  test('light and dark', async () => {
    const page = await openPage({ context, fragment: `#/?lang=${language}` });
    const { found, lookAt } = lookingInBoth();
    const look = lookAt(page);
    await desk(page, language, look);
    await dialogs(page, language, look);
    expect(found).toEqual({});
  });

  test('projector', async () => {
    const page = await openPage({ context, sample: sampleWithMatrix(), fragment: `#/?lang=${language}` });
    const { found, lookAt } = looking();
    const look = lookAt(page);
    await chooseCommand(page, 'theme-projector', language);
    await page.locator('html[data-theme="projector"]').waitFor({ state: 'attached' });
    await look('projector');
    await places(page, language, look);
    await dialogs(page, language, look);
    await stage(page, language, look);
    await notes(page, language, lookAt);
    expect(found).toEqual({});
  });

  test('on a phone, with problems, and where reading failed', async () => {
    const words = wordsOf[language];
    const phone = await openPage({ width: 390, height: 844, context, fragment: `#/?lang=${language}` });
    const { found, lookAt } = looking();
    const look = lookAt(phone);
    await look('phone');
    await goTo(phone, '#/n/jp-doc', language);
    await phone.locator('#details article').waitFor();
    await look('phone, details');
    await phone.getByRole('button', { name: words.narrow.back, exact: true }).click();
    await strip(phone, language, look);
    expect(found).toEqual({});

    const page = await openPage({ context, fragment: `#/?lang=${language}` });
    await openText(page, language, sampleText().replace('"status": "planned"', '"status": "plannned"'));
    await page.getByRole('button', { name: words.problems.show }).click();
    await page.locator('#details').getByRole('heading').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await openText(page, language, '{');
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
  });
};
