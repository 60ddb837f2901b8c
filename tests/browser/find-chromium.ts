import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const usualPlaces = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export type Surroundings = {
  readonly environment: { readonly [name: string]: string | undefined };
  readonly exists: (path: string) => boolean;
  /** Where Playwright would keep a browser of its own. */
  readonly ownBrowser: string;
};

const here: Surroundings = { environment: process.env, exists: existsSync, ownBrowser: chromium.executablePath() };

/** A Chromium on this machine: CHROMIUM_PATH, then PATH, the usual places, Playwright's own; null when there is none. */
export const findChromium = ({ environment, exists, ownBrowser }: Surroundings = here): string | null => {
  const told = environment['CHROMIUM_PATH'];
  const onPath = (environment['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => namesOnPath.flatMap((name) => [join(folder, name), join(folder, `${name}.exe`)]));
  const places = [...(told ? [told] : []), ...onPath, ...usualPlaces, ownBrowser];
  return places.find(exists) ?? null;
};

/** Shell lines that install one, those most likely to work first. */
export const installers = (platform: string, isRoot: boolean, hasApt: boolean): readonly string[] => [
  ...(platform === 'linux' && isRoot && hasApt
    ? ['apt-get update && apt-get install -y --no-install-recommends chromium']
    : []),
  'npx playwright install chromium',
];

export const noChromium =
  'No Chromium was found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.';

/** Finds a Chromium, installs one if there is none; throws one clear sentence when neither works. */
export const ensureChromium = (): string => {
  const found = findChromium();
  if (found !== null) return found;
  for (const line of installers(process.platform, process.getuid?.() === 0, existsSync('/usr/bin/apt-get'))) {
    console.log(`No Chromium yet; running: ${line}`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync(line, { shell: true, stdio: ['ignore', 'ignore', 'inherit'], env: environment });
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  throw new Error(noChromium);
};
