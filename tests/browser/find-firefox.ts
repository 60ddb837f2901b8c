import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A Firefox on this machine: FIREFOX_PATH, then PATH; null when there is none. */
export const findFirefox = (
  environment: { readonly [name: string]: string | undefined } = process.env,
  exists: (path: string) => boolean = existsSync,
): string | null => {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = ['firefox-esr', 'firefox', 'firefox.exe'];
  const told = environment['FIREFOX_PATH'];
  const usual = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];
  const places = [
    ...(told ? [told] : []),
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...usual,
  ];
  return places.find(exists) ?? null;
};

/**
 * Finds a Firefox, and as root on Debian installs its package where there is none. Null elsewhere: what only a Firefox
 * can show is then skipped, and the count says so, because Chromium is the browser that every check needs.
 */
export const ensureFirefox = (): string | null => {
  const found = findFirefox();
  if (found !== null || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  const line = 'apt-get update && apt-get install -y --no-install-recommends firefox-esr';
  console.log(`No Firefox yet; running: ${line}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(line, { shell: true, stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  return findFirefox();
};
