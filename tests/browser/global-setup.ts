import type { TestProject } from 'vitest/node';
import { builtProduct } from './build-product.ts';
import { ensureChromium } from './find-chromium.ts';
import { serveFolder } from './serve-folder.ts';

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface merges with Vitest's own
  export interface ProvidedContext {
    /** Where the built product is served, with a slash at the end. */
    address: string;
    /** The folder of that build, for tests that open a file. */
    buildFolder: string;
  }
}

/** Once for all browser tests: a Chromium, a fresh build, a server on this machine. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  ensureChromium();
  const folder = builtProduct();
  const served = await serveFolder(folder);
  provide('address', served.address);
  provide('buildFolder', folder);
  return served.stop;
};
