import type { Browser, Page } from 'playwright';
import { launchChromium } from '#tests/browser/launch.ts';
import { openBenchSite, type BenchSite } from './bench-site.ts';
import { inMilliseconds, mean, quantile, type Benchmark, type Row } from './benchmark.ts';
import { generateDocument } from './generate-document.ts';
import { canvasBox, dragAndZoom, emptyPlace, frameTimes, openForTiming, seen } from './page-timing.ts';

const rounds = 4;
/** Of an empty canvas's frame: on the sample, and on documents of any size. */
const goals = { sample: 1.2, large: 2 } as const;

/** A measurement of a picture that stood still would be a fine one and mean nothing. */
const provePictureMoves = async (page: Page, [x, y]: readonly [number, number]): Promise<void> => {
  const first = await seen(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 30, { steps: 8 });
  const dragged = await seen(page);
  await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.up();
  const [was, is] = [first.cards[0], dragged.cards[0]];
  if (was === undefined || is === undefined || Math.hypot(is.x - was.x - 40, is.y - was.y - 30) > 10) {
    throw new Error('dragging the background does not move the picture with the mouse');
  }
  for (let step = 0; step < 6; step += 1) await page.mouse.wheel(0, -40);
  const zoomed = await seen(page);
  for (let step = 0; step < 6; step += 1) await page.mouse.wheel(0, 40);
  if (zoomed.zoom === dragged.zoom) throw new Error('the wheel does not zoom the picture');
};

const turnByTurn = async (browser: Browser, site: BenchSite): Promise<Measured> => {
  const product = await openForTiming(browser, site.product);
  const box = await canvasBox(product);
  const size = `?width=${Math.round(box.width)}&height=${Math.round(box.height)}`;
  const empty = await openForTiming(browser, `${site.emptyCanvas}${size}`);
  const place = await emptyPlace(product);
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
  return { ofProduct, ofEmpty };
};

type Measured = { readonly ofProduct: readonly number[]; readonly ofEmpty: readonly number[] };

const said = (times: readonly number[]): string =>
  `${inMilliseconds(mean(times))} (95 % within ${inMilliseconds(quantile(times, 0.95))})`;

const measure = async (name: string, document: string | null): Promise<Row> => {
  const goal = document === null ? goals.sample : goals.large;
  const site = await openBenchSite(document);
  const browser = await launchChromium();
  try {
    const { ofProduct, ofEmpty } = await turnByTurn(browser, site);
    return {
      name: `frame while dragging and zooming, ${name}`,
      value: mean(ofProduct) / mean(ofEmpty),
      unit: 'ratio',
      goal,
      note: `${said(ofProduct)}; empty canvas ${said(ofEmpty)}`,
    };
  } finally {
    await browser.close();
    await site.stop();
  }
};

/** Frame time under real gestures against an empty canvas of the same size: it must not grow with the document. */
export const frameTime: Benchmark = {
  name: 'frame-time',
  run: async () => {
    const rows = [await measure('the sample', null)];
    for (const nodes of [500, 2_000, 100_000]) {
      rows.push(await measure(`${nodes.toLocaleString('en-GB')} nodes`, generateDocument(nodes)));
    }
    return rows;
  },
};
