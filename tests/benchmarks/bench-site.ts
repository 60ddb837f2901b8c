import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtProduct } from '#tests/browser/build-product.ts';
import { serveFolder } from '#tests/browser/serve-folder.ts';

export type BenchSite = {
  readonly product: string;
  readonly emptyCanvas: string;
  readonly emptyPage: string;
  readonly bareCytoscape: string;
  readonly stop: () => Promise<void>;
};

export type BareElement = {
  readonly data: { readonly id: string; readonly label?: string; readonly source?: string; readonly target?: string };
  readonly position?: { readonly x: number; readonly y: number };
};

export const sampleFile = 'graph-data/ua-us-weapons-production-2023-12.json';

/**
 * The built product and the baseline pages on one server. The product opens the document it ships with, so another one
 * is measured by standing in its place: nothing in the product knows that it is being measured.
 */
export const openBenchSite = async (
  document: string | null,
  elements: readonly BareElement[] = [],
): Promise<BenchSite> => {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync('.cache/bench-');
  cpSync(builtProduct(), folder, { recursive: true });
  cpSync('tests/benchmarks/pages', join(folder, 'baseline'), { recursive: true });
  cpSync('node_modules/cytoscape/dist/cytoscape.min.js', join(folder, 'baseline/cytoscape.min.js'));
  writeFileSync(join(folder, 'baseline/elements.json'), JSON.stringify(elements));
  if (document !== null) writeFileSync(join(folder, sampleFile), document);

  const { address, stop } = await serveFolder(folder);
  return {
    product: address,
    emptyCanvas: `${address}baseline/empty-canvas.html`,
    emptyPage: `${address}baseline/empty-page.html`,
    bareCytoscape: `${address}baseline/bare-cytoscape.html`,
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
};
