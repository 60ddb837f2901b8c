import { chromium, type Browser } from 'playwright';
import { ensureChromium } from './find-chromium.ts';

const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Nothing but this machine can be reached, whatever a page asks for.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** A headless Chromium that speaks to this machine only. Never ask it for a video: that wants a download. */
export const launchChromium = (...more: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath: ensureChromium(), headless: true, args: [...quiet, ...more] });
