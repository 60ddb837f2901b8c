import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { openPage } from '#tests/browser/open-page.ts';
import { bothAt, onStick, openNotes, startPresenting, stepOfAudience } from './on-stage.ts';

const stick = onStick();
afterAll(stick.remove);

test('two files that are open at once leave each other alone', async () => {
  const other = onStick('other.html');
  try {
    const one = await openPage({ path: stick.address, width: 1280, height: 720 });
    const context = one.context();
    await startPresenting(one);
    const two = await context.newPage();
    await two.goto(other.address);
    await two.waitForSelector('html[data-picture-ready]', { state: 'attached' });
    await startPresenting(two);
    const notes = await openNotes(two);
    await notes.keyboard.press('5');
    await notes.keyboard.press('Enter');
    await bothAt(two, notes, 5);
    expect(await stepOfAudience(one)).toBe(1);
    await one.keyboard.press('ArrowRight');
    await expect.poll(() => stepOfAudience(one)).toBe(2);
    await bothAt(two, notes, 5);
  } finally {
    other.remove();
  }
});

/** Where each card stands on the screen. */
const places = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const entente: { picture?: () => { cards: unknown[] } | null } = Reflect.get(window, 'entente');
    return JSON.stringify(entente.picture?.()?.cards);
  });

test('items, all steps and the laser are shown from either window; ending in one ends in the other, and the desk is as it was before', async () => {
  const audience = await openPage({ width: 1280, height: 720 });
  const before = await places(audience);
  await startPresenting(audience);
  const notes = await openNotes(audience);
  await audience.keyboard.press('ArrowRight');
  await bothAt(audience, notes, 2);

  const drawer = audience.getByRole('complementary', { name: 'Details and source' });
  await notes.getByRole('searchbox', { name: 'Show the audience' }).fill('embassy');
  await notes.keyboard.press('Enter');
  await drawer
    .getByRole('heading', { name: /Embassy/u })
    .first()
    .waitFor();
  await notes.getByRole('button', { name: 'Take it off the screen' }).click();
  await drawer.waitFor({ state: 'detached' });
  await audience.keyboard.press('g');
  await audience.getByRole('dialog', { name: 'All steps' }).waitFor();
  await audience.keyboard.press('g');
  await audience.getByRole('dialog', { name: 'All steps' }).waitFor({ state: 'detached' });
  await notes.getByTitle('Move here to point with the laser on the screen').hover();
  await audience.locator('[data-laser]').waitFor();
  await notes.getByRole('heading', { name: 'Steps' }).hover();
  await audience.locator('[data-laser]').waitFor({ state: 'detached' });
  await audience.keyboard.press('l');
  await audience.mouse.move(640, 360);
  await notes.locator('[data-laser]').waitFor();
  await audience.keyboard.press('l');
  await notes.locator('[data-laser]').waitFor({ state: 'detached' });

  await notes.keyboard.press('q');
  await audience.getByRole('button', { name: 'Undo' }).waitFor();
  await audience.waitForSelector('html[data-picture-ready]', { state: 'attached' });
  await expect.poll(() => places(audience)).toBe(before);
  expect(await audience.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
});
