import { expect, test } from 'vitest';
import { findChromium, installers, type Surroundings } from './find-chromium.ts';

const machine = (files: readonly string[], environment: Surroundings['environment'] = {}): Surroundings => ({
  environment,
  exists: (path) => files.includes(path),
  ownBrowser: '/cache/playwright/chrome',
});

test('CHROMIUM_PATH is taken before anything else', () => {
  const both = machine(['/my/chrome', '/usr/bin/chromium'], { CHROMIUM_PATH: '/my/chrome', PATH: '/usr/bin' });
  expect(findChromium(both)).toBe('/my/chrome');
});

test('a CHROMIUM_PATH that leads nowhere is passed over', () => {
  const moved = machine(['/usr/bin/chromium'], { CHROMIUM_PATH: '/gone', PATH: '/bin:/usr/bin' });
  expect(findChromium(moved)).toBe('/usr/bin/chromium');
});

test('Chrome on PATH will do', () => {
  expect(findChromium(machine(['/usr/bin/google-chrome-stable'], { PATH: '/usr/bin' }))).toBe(
    '/usr/bin/google-chrome-stable',
  );
});

test("the usual place of a Mac is known, and Playwright's own", () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findChromium(machine([mac]))).toBe(mac);
  expect(findChromium(machine(['/cache/playwright/chrome']))).toBe('/cache/playwright/chrome');
});

test('a bare machine has none', () => {
  expect(findChromium(machine([], { PATH: '/bin' }))).toBeNull();
});

test('Debian as root installs its own package first; everyone else asks Playwright', () => {
  expect(installers('linux', true, true)[0]).toContain('apt-get install');
  expect(installers('linux', false, true)).toEqual(['npx playwright install chromium']);
  expect(installers('darwin', true, false)).toEqual(['npx playwright install chromium']);
});
