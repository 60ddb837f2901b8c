import { launchChromium } from '#tests/browser/launch.ts';
import { openBenchSite } from './bench-site.ts';
import { inMilliseconds, type Benchmark, type Row } from './benchmark.ts';
import { explore, exploreEmptyPage, type Explored } from './exploring/explore.ts';
import { generateDocument } from './generate-document.ts';
import { openForTiming } from './page-timing.ts';

const sizes = [50, 3_000, 100_000] as const;
/** The size that has limits, in milliseconds; the others stand beside it. */
const limitedSize = 3_000;
const limits = { answer: 100, key: 50, task: 100 } as const;
const rounds = { 50: 7, 3_000: 7, 100_000: 3 } as const;
/** Room for the key, the picture and the details side by side. */
const screen = [1440, 900] as const;

const toRow = (nodes: number, { name, limit, times }: Explored, empty: { answer: number; key: number }): Row => {
  const baseline = limit === 'key' ? empty.key : empty.answer;
  const slowest = Math.max(...Object.values(times));
  const said = Object.entries(times).map(([deed, time]) => `${deed} ${inMilliseconds(time)}`);
  return {
    name: `${name}, ${nodes.toLocaleString('en-GB')} nodes`,
    value: slowest / baseline,
    unit: 'ratio',
    // Met if and only if the slowest is within the limit.
    goal: nodes === limitedSize ? limits[limit] / baseline : null,
    note: `${said.join(', ')}; an empty page ${inMilliseconds(baseline)}`,
  };
};

const measure = async (nodes: (typeof sizes)[number]): Promise<readonly Row[]> => {
  const site = await openBenchSite(generateDocument(nodes));
  const browser = await launchChromium();
  try {
    const emptyPage = await openForTiming(browser, site.emptyPage, screen);
    const empty = await exploreEmptyPage(emptyPage, rounds[nodes]);
    await emptyPage.context().close();
    const page = await openForTiming(browser, site.product, screen);
    const explored = await explore(page, nodes, rounds[nodes]);
    return explored.map((each) => toRow(nodes, each, empty));
  } finally {
    await browser.close();
    await site.stop();
  }
};

/** From an input to the picture or the list that answers it, and what blocks the page meanwhile. */
export const exploring: Benchmark = {
  name: 'exploring',
  run: async () => {
    const rows: Row[] = [];
    for (const nodes of sizes) rows.push(...(await measure(nodes)));
    return rows;
  },
};
