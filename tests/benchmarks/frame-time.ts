import type { Browser, Page } from 'playwright';
import { launchChromium } from '#tests/browser/launch.ts';
import { openBenchSite } from './bench-site.ts';
import { inMilliseconds, mean, quantile, type Benchmark, type Row } from './benchmark.ts';
import { generateDocument } from './generate-document.ts';
import { canvasBox, dragAndZoom, emptyPlace, frameTimes, openForTiming } from './page-timing.ts';

const rounds = 4;
const goal = 2;

/** A measurement of a picture that stood still would be a fine one and mean nothing. */
const provePictureMoves = async (page: Page, [x, y]: readonly [number, number]): Promise<void> => {
  const clip = { ...(await canvasBox(page)) };
  const before = await page.screenshot({ clip });
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 30, { steps: 8 });
  const after = await page.screenshot({ clip });
  await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.up();
  if (before.equals(after)) throw new Error('dragging the background does not move the picture');
};

const measure = async (browser: Browser, name: string, document: string | null): Promise<Row> => {
  const site = await openBenchSite(document);
  const product = await openForTiming(browser, site.product);
  const box = await canvasBox(product);
  const size = `?width=${Math.round(box.width)}&height=${Math.round(box.height)}`;
  const empty = await openForTiming(browser, `${site.emptyCanvas}${size}`);
  const place = await emptyPlace(product, box);
  await provePictureMoves(product, place);

  // Turn by turn, so that whatever else the machine does meets both alike.
  const ofProduct: number[] = [];
  const ofEmpty: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await empty.bringToFront();
    ofEmpty.push(...(await frameTimes(empty, () => dragAndZoom(empty, [box.width / 2, box.height / 2]))));
    await product.bringToFront();
    ofProduct.push(...(await frameTimes(product, () => dragAndZoom(product, place))));
  }
  await Promise.all([product.context().close(), empty.context().close()]);
  await site.stop();

  const said = (times: readonly number[]): string =>
    `${inMilliseconds(mean(times))} (95 % within ${inMilliseconds(quantile(times, 0.95))})`;
  return {
    name: `frame while dragging and zooming, ${name}`,
    value: mean(ofProduct) / mean(ofEmpty),
    unit: 'ratio',
    goal,
    note: `${said(ofProduct)}; empty canvas ${said(ofEmpty)}`,
  };
};

/** Frame time under real gestures against an empty canvas of the same size: it must not grow with the document. */
export const frameTime: Benchmark = {
  name: 'frame-time',
  run: async () => {
    const browser = await launchChromium();
    const rows = [await measure(browser, 'the sample', null)];
    for (const nodes of [500, 2_000, 100_000]) {
      rows.push(await measure(browser, `${nodes.toLocaleString('en-GB')} nodes`, generateDocument(nodes)));
    }
    await browser.close();
    return rows;
  },
};
