import type { Browser, Page } from 'playwright';
import { launchChromium } from '#tests/browser/launch.ts';
import { chooseMore } from '#tests/browser/panels/choose-more.ts';
import { openBenchSite } from './bench-site.ts';
import { inMilliseconds, median, type Benchmark } from './benchmark.ts';
import { openForTiming } from './page-timing.ts';

const rounds = 3;
/** Of the time that the browser itself needs to write that many empty images of that size. */
const goal = 4;

/** Writes one image of the size of a page of the pack, with nothing on it. */
const emptyImage = async (): Promise<number> => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [4961, 3508];
  canvas.getContext('2d')?.fillRect(0, 0, 10, 10);
  const start = performance.now();
  await new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  return performance.now() - start;
};

const packOnce = async (page: Page): Promise<number> => {
  const start = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: /^Briefing pack/u }).click(),
  ]);
  await download.path();
  return performance.now() - start;
};

const measure = async (browser: Browser, product: string) => {
  const page = await openForTiming(browser, product);
  await chooseMore(page, 'Hand out');
  const pages = await page.getByText(/^1 \/ \d+$/u).textContent();
  const steps = Number(/\d+$/u.exec(pages ?? '')?.[0] ?? 1);
  const [packs, images]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    images.push(await page.evaluate(emptyImage));
    packs.push(await packOnce(page));
  }
  return { steps, pack: median(packs), baseline: steps * median(images) };
};

/** The pack of the sample, with an image for print of every step. */
export const pack: Benchmark = {
  name: 'pack',
  run: async () => {
    const site = await openBenchSite(null);
    const browser = await launchChromium();
    try {
      const { steps, pack: taken, baseline } = await measure(browser, site.product);
      return [
        {
          name: 'briefing pack of the sample',
          value: taken / baseline,
          unit: 'ratio',
          goal,
          note: `${inMilliseconds(taken)} for ${steps} steps; ${steps} empty images ${inMilliseconds(baseline)}`,
        },
      ];
    } finally {
      await browser.close();
      await site.stop();
    }
  },
};
