import { expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { findFirefox } from './find-firefox.ts';
import { openInFirefox, watchInFrame } from './watch-in-frame.ts';

const firefox = findFirefox();

// Where a Firefox stands, the picture must be the same to the unit.
test.runIf(firefox !== null)('Firefox and Chromium put every card in the same place', async () => {
  const inChromium = await watchInFrame(async (address) => {
    const page = await openPage({ path: address, until: 'load', width: 1500, height: 960 });
    return () => page.close();
  });
  const inFirefox = await watchInFrame(openInFirefox(firefox ?? ''));
  expect(JSON.parse(inChromium)).toHaveLength(23);
  expect(inFirefox).toBe(inChromium);
});
