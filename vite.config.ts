import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { alsoInOneFile, intoOneFile, oneFileMode } from './src/cli/one-file/one-file.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Puts graph-data/ into the build, so that `fetch('./graph-data/….json')` finds the same file in dev (which serves the
 * repository), in preview and in dist. A second committed copy under public/ could drift from the first.
 */
const graphData = (): Plugin => ({
  name: 'entente:graph-data',
  apply: 'build',
  generateBundle() {
    for (const file of readdirSync(`${root}graph-data`, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const path = `${file.parentPath}/${file.name}`.replaceAll('\\', '/');
      this.emitFile({
        type: 'asset',
        fileName: path.slice(path.lastIndexOf('graph-data/')),
        source: readFileSync(path),
      });
    }
  },
});

/** The document that ships: asked for before the script that reads it has come, and carried by `entente.html`. */
const sample = 'graph-data/ua-us-weapons-production-2023-12.json';

/** What the first picture waits for besides the page's own script: asked for at once, not one after the other. */
const preloaded = [
  { name: new RegExp(`^${sample}$`, 'u'), attributes: { rel: 'preload', as: 'fetch' } },
  { name: /noto-sans-(?:latin|cyrillic)-(?:400|600)-normal.*\.woff2$/u, attributes: { rel: 'preload', as: 'font' } },
  { name: /lanes\.worker.*\.js$/u, attributes: { rel: 'modulepreload' } },
] as const;

const preloadFirstPicture = (): Plugin => ({
  name: 'entente:preload-first-picture',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle).flatMap((file) => {
        const found = preloaded.find(({ name }) => name.test(file));
        if (found === undefined) return [];
        return [{ tag: 'link', attrs: { ...found.attributes, href: `./${file}`, crossorigin: '' }, injectTo: 'head' }];
      }),
  },
});

/**
 * What Cytoscape brings along and the picture never asks for: graph algorithms (ours run on the document, in workers),
 * layouts (cards come with places; the wrapper asks for the grid alone, while nothing is there yet), the WebGL renderer, and images
 * of itself (ours are drawn by `src/exporters`). It registers them all, so that no bundler can leave them out; they weigh
 * 24 of the 300 kB that may come before the first picture.
 */
const unused = [
  { of: 'algorithms', pattern: /^\[elesfn\$v,[^\]]*tarjanStronglyConnected\$1\](?=\.forEach)/mu, instead: '[]' },
  {
    of: 'layouts',
    pattern: /(?<=^var layout = )\[[^\]]*\](?=;)/mu,
    instead: "[{ name: 'grid', impl: GridLayout }]",
  },
  { of: 'WebGL', pattern: /^CRp\$4\.initWebgl = [^]*?(?=^var CRp\$3 = )/mu, instead: '' },
  { of: 'images', pattern: /^CRp\$2\.bufferCanvasImage = [^]*?(?=^var CRp\$1 = )/mu, instead: '' },
];

const lightCytoscape = (): Plugin => ({
  name: 'entente:light-cytoscape',
  apply: 'build',
  transform: {
    filter: { id: /\/cytoscape\/dist\/cytoscape\.esm\.mjs$/u },
    handler(code) {
      let light = code;
      for (const { of, pattern, instead } of unused) {
        if (!pattern.test(light))
          this.error(`Another version of Cytoscape holds its ${of} elsewhere: see vite.config.ts`);
        light = light.replace(pattern, instead);
      }
      return { code: light, map: null };
    },
  },
});

export default defineConfig(({ mode }) => ({
  // Relative addresses: the same build works at the root of a server, in a folder of one, and inside one HTML file.
  base: './',
  plugins: [
    react(),
    lightCytoscape(),
    ...(mode === oneFileMode
      ? [intoOneFile(`${root}${sample}`)]
      : [graphData(), preloadFirstPicture(), alsoInOneFile()]),
  ],
  // A module worker from a blob dies silently on file://; a classic one, inlined with ?worker&inline, lives.
  worker: { format: 'iife' },
  server: { host: '127.0.0.1' },
  // What may be large is decided by tests/size, which counts what runs before the first picture.
  build: {
    chunkSizeWarningLimit: 2000,
    // What comes before the first picture comes as one file: packed together it weighs 7 kB less than in forty.
    ...(mode === oneFileMode
      ? {}
      : { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'opening', tags: ['$initial'] }] } } } }),
    modulePreload: {
      // A panel's code comes once the picture stands, and then from near: the list of what each needs weighs more.
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'html' ? needed : needed.filter((file) => file.endsWith('.css')),
    },
  },
  optimizeDeps: {
    // Met first inside a worker or behind import(), these would reload the page in the middle of a session.
    include: [
      'react',
      'react-dom/client',
      'react-cytoscapejs',
      'cytoscape',
      'cytoscape-fcose',
      'graphology',
      'graphology-layout-forceatlas2',
      'graphology-layout-noverlap',
      'minisearch',
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/fixtures/**'],
          setupFiles: ['tests/same-seed.ts'],
          // One process for many files: nearly all of the code is pure, and loading it anew for each took half of the time.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          setupFiles: ['tests/browser/watch-pages.ts'],
          // Two files at a time, one for each core of a small machine; their processes keep a Chromium from file to file.
          maxWorkers: 2,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
