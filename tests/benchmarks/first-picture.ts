import { readFileSync } from 'node:fs';
import { readDocument } from '#core/document/read-document.ts';
import { launchChromium } from '#tests/browser/launch.ts';
import { openBenchSite, sampleFile, type BareElement } from './bench-site.ts';
import { inMilliseconds, median, type Benchmark } from './benchmark.ts';
import { timeToPicture } from './page-timing.ts';

const rounds = 9;
const goal = 1.5;

/** What stands in the opening picture, as bare elements on a grid: every node of level 1, every pair of ends once. */
export const bareElements = (text: string): readonly BareElement[] => {
  const { document } = readDocument(text, sampleFile);
  if (document === null) throw new Error('the sample does not read');
  const shown = Object.entries(document.nodes).filter(
    ([, node]) => (node.level ?? document.ontology.types[node.type]?.level ?? 1) === 1,
  );
  const ids = new Set(shown.map(([id]) => id));
  const nodes = shown.map(([id, { label }], place) => ({
    data: { id, label: typeof label === 'string' ? label : (Object.values(label)[0] ?? id) },
    position: { x: 120 + (place % 5) * 240, y: 60 + Math.floor(place / 5) * 120 },
  }));
  const list = (ends: string | readonly string[] | undefined): readonly string[] =>
    ends === undefined ? [] : typeof ends === 'string' ? [ends] : ends;
  const pairs = document.claims.flatMap((claim) =>
    list(claim.from).flatMap((source) =>
      list(claim.to).map((target) => ({ id: `${source}|${target}`, source, target })),
    ),
  );
  const lines = new Map(
    pairs
      .filter(({ source, target }) => source !== target && ids.has(source) && ids.has(target))
      .map((data) => [data.id, { data }]),
  );
  return [...nodes, ...lines.values()];
};

/** From the start of navigation to the first complete picture, against a page that does nothing but draw its elements. */
export const firstPicture: Benchmark = {
  name: 'first-picture',
  run: async () => {
    const elements = bareElements(readFileSync(sampleFile, 'utf8'));
    const site = await openBenchSite(null, elements);
    const browser = await launchChromium();
    const ofProduct: number[] = [];
    const ofBare: number[] = [];
    try {
      for (let round = 0; round <= rounds; round += 1) {
        const bare = await timeToPicture(browser, site.bareCytoscape);
        const product = await timeToPicture(browser, site.product);
        // The first of all warms the machine and is not counted.
        if (round === 0) continue;
        ofBare.push(bare);
        ofProduct.push(product);
      }
    } finally {
      await browser.close();
      await site.stop();
    }
    return [
      {
        name: 'first complete picture of the sample',
        value: median(ofProduct) / median(ofBare),
        unit: 'ratio',
        goal,
        note: `${inMilliseconds(median(ofProduct))}; plain Cytoscape with ${elements.length} elements ${inMilliseconds(median(ofBare))}`,
      },
    ];
  },
};
