import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { findFirefox } from '#tests/browser/find-firefox.ts';
import { startFirefox, type Firefox } from '#tests/browser/offline/firefox.ts';
import { onStick } from './on-stage.ts';

const path = findFirefox();
const stick = onStick();
afterAll(stick.remove);

let firefox: Firefox | null = null;
beforeEach(async () => {
  if (path !== null) firefox = await startFirefox(path);
});
afterEach(async () => {
  await firefox?.close();
  firefox = null;
});

/** Keys as a person presses them, which is what lets a page open a window. */
const press = (browser: Firefox, ...keys: readonly string[]): Promise<unknown> =>
  browser.send('WebDriver:PerformActions', {
    actions: [
      {
        type: 'key',
        id: 'keyboard',
        actions: keys.flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      },
    ],
  });

/** Waits in the page, frame by frame, until it says so. */
const until = (browser: Firefox, says: string): Promise<unknown> =>
  browser.run(`
    await new Promise((done) => {
      const look = () => (${says} ? done() : setTimeout(look, 20));
      look();
    });
  `);

const enter = '\uE007';
const audienceAt = (step: number) => `document.querySelector('footer')?.innerText.includes('${step} / 7')`;
const notesAt = (step: number) => `document.querySelector('[data-step="${step - 1}"]') !== null`;
const connected = `[...document.querySelectorAll('[role=status]')].some((each) => each.textContent === 'Connected')`;

const handles = async (browser: Firefox): Promise<readonly string[]> => {
  const all = await browser.send('WebDriver:GetWindowHandles');
  return Array.isArray(all) ? all.map(String) : [];
};
const switchTo = (browser: Firefox, handle: string): Promise<unknown> =>
  browser.send('WebDriver:SwitchToWindow', { handle, focus: true });

test.runIf(path !== null)(
  'in Firefox too, from a disk and under its strict rules, notes follow and come back after either window is reloaded',
  async () => {
    const browser = firefox;
    if (browser === null) throw new Error('no Firefox');
    await browser.goTo(stick.address);
    await until(browser, `document.documentElement.hasAttribute('data-picture-ready')`);
    await browser.run(`document.querySelector('[role=application]').focus()`);
    await press(browser, 'p');
    await until(browser, audienceAt(1));
    await press(browser, 's');
    await expect.poll(() => handles(browser).then(({ length }) => length), { timeout: 20_000 }).toBe(2);
    const [audience = '', notes = ''] = await handles(browser);

    for (let count = 1; count <= 50; count += 1) {
      const step = ((count * 5) % 7) + 1;
      const [acting, following] = count % 3 === 0 ? [notes, audience] : [audience, notes];
      await switchTo(browser, acting);
      if (count === 1) await until(browser, audienceAt(1));
      await press(browser, String(step), enter);
      await until(browser, acting === notes ? notesAt(step) : audienceAt(step));
      await switchTo(browser, following);
      await until(browser, following === notes ? notesAt(step) : audienceAt(step));
      if (count === 20 || count === 35) {
        await switchTo(browser, count === 20 ? notes : audience);
        await browser.send('WebDriver:Refresh');
        await until(browser, count === 20 ? notesAt(step) : audienceAt(step));
        await switchTo(browser, notes);
        await until(browser, connected);
      }
    }
  },
  120_000,
);
