import type { Page } from 'playwright';
import { launchChromium } from '#tests/browser/launch.ts';
import { openBenchSite } from './bench-site.ts';
import { inMilliseconds, median, type Benchmark, type Row } from './benchmark.ts';
import { generateDocument } from './generate-document.ts';
import { openForTiming } from './page-timing.ts';

/** Three claims a node. */
const nodes = 33_334;
const rounds = 5;
/** Milliseconds of the page's own thread, from the press to the rows that answer it. */
const limit = 100;
const screen = [1440, 900] as const;

type Work = (deed: () => Promise<void>) => Promise<number>;

/** Milliseconds that the page's own thread is busy with something, until two frames after it. */
const mainThreadWork = async (page: Page): Promise<Work> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const busy = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const twoFrames = (): Promise<void> =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
  return async (deed) => {
    await twoFrames();
    const before = await busy();
    await deed();
    await twoFrames();
    return (await busy()) - before;
  };
};

const medianOf = async (
  work: Work,
  deed: (round: number) => Promise<void>,
  after: () => Promise<void>,
): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    times.push(await work(() => deed(round)));
    await after();
  }
  // The first warms the machine.
  return median(times.slice(1));
};

const baselineOf = async (page: Page): Promise<number> => {
  const work = await mainThreadWork(page);
  const press = (): Promise<void> => page.getByRole('button').click();
  return medianOf(work, press, () => Promise.resolve());
};

type Measured = { readonly name: string; readonly time: number };

const measureTable = async (page: Page): Promise<{ readonly made: number; readonly deeds: readonly Measured[] }> => {
  await page.getByRole('radio', { name: 'Table' }).check();
  await page.locator('tbody [data-place]').first().waitFor();
  const work = await mainThreadWork(page);
  const sortBy = (column: string): Promise<void> => page.getByRole('button', { name: column, exact: true }).click();
  const ready = (): Promise<void> => page.locator('table[aria-busy="false"]').waitFor();
  const count = page.getByRole('status').filter({ hasText: 'claims' });
  const made = await work(async () => {
    await sortBy('From');
    await ready();
  });
  const deeds: Measured[] = [];
  for (const column of ['From', 'To', 'Status', 'Date', 'Source'])
    deeds.push({ name: `sort by ${column}`, time: await medianOf(work, () => sortBy(column), ready) });
  const field = page.getByLabel('From contains');
  const typed = async (): Promise<void> => {
    await field.fill('company 10');
    await count.filter({ hasText: 'Showing' }).waitFor();
  };
  const cleared = async (): Promise<void> => {
    await field.fill('');
    await count.filter({ hasNotText: 'Showing' }).waitFor();
  };
  deeds.push({ name: 'filter', time: await medianOf(work, typed, cleared) });
  return { made, deeds };
};

/** Sorting and filtering a hundred thousand claims, against a page that answers a press with one line. */
export const tableRows: Benchmark = {
  name: 'table',
  run: async () => {
    const site = await openBenchSite(generateDocument(nodes));
    const browser = await launchChromium();
    try {
      const baseline = await baselineOf(await openForTiming(browser, site.emptyPage, screen));
      const { made, deeds } = await measureTable(await openForTiming(browser, site.product, screen));
      const rows = deeds.map(({ name, time }): Row => ({
        name: `${name}, 100,000 claims`,
        value: time / baseline,
        unit: 'ratio',
        goal: limit / baseline,
        note: `${inMilliseconds(time)} of the page's own thread; an empty page ${inMilliseconds(baseline)}`,
      }));
      return [
        ...rows,
        {
          name: 'putting the columns in order, once',
          value: made / baseline,
          unit: 'ratio',
          goal: null,
          note: `${inMilliseconds(made)}, in slices of 8 ms`,
        },
      ];
    } finally {
      await browser.close();
      await site.stop();
    }
  },
};
