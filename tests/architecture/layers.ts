/**
 * Which way things may depend: the one table. A file may import from its own layer, from the layers named in its row,
 * and from the libraries named there; nothing else. Where it turns out wrong, change it and the README's picture
 * together, in a commit that says why.
 */
export type Layer = {
  /** Under src. `features/*` stands for each feature by itself: they do not know one another. */
  readonly path: string;
  readonly mayImport: readonly string[];
  /** Packages by name; `node:` stands for everything that comes with Node. */
  readonly libraries: readonly string[];
};

const coreInOrder = [
  'core/problem.ts',
  'core/document',
  'core/view',
  'core/picture',
  'core/graph',
  'core/queries',
  'core/drawing',
  'core/briefing',
  'core/presenting',
  'core/formats',
] as const;

// The schema, places in files, and the index of names: each has its one home in core.
const coreLibraries = ['zod', 'jsonc-parser', 'minisearch'];

const core: readonly string[] = coreInOrder;

const primitives = ['radix-ui', 'lucide-react'];

export const layers: readonly Layer[] = [
  ...coreInOrder.map((path, place) => ({ path, mayImport: core.slice(0, place), libraries: coreLibraries })),

  { path: 'i18n', mayImport: core, libraries: ['react'] },
  { path: 'ui', mayImport: [], libraries: ['react', ...primitives] },

  { path: 'sources', mayImport: core, libraries: ['fflate'] },
  { path: 'background', mayImport: [], libraries: [] },
  {
    path: 'layout',
    mayImport: [...core, 'background'],
    // For the free arrangement alone, which finds places by forces.
    libraries: [
      'cytoscape',
      'cytoscape-fcose',
      'graphology',
      'graphology-layout-forceatlas2',
      'graphology-layout-noverlap',
    ],
  },
  { path: 'analysis', mayImport: [...core, 'background'], libraries: [] },
  { path: 'exporters', mayImport: core, libraries: ['fflate', 'pptxgenjs'] },

  { path: 'store', mayImport: core, libraries: ['zustand', 'zundo', 'react'] },

  { path: 'sync', mayImport: [...core, 'i18n', 'sources', 'layout', 'analysis', 'store'], libraries: ['idb-keyval'] },
  {
    path: 'canvas',
    mayImport: [...core, 'i18n', 'store'],
    libraries: ['cytoscape', 'react-cytoscapejs', 'react'],
  },
  {
    path: 'features/*',
    // Long work of the page's own is done in slices, between frames.
    mayImport: [...core, 'background', 'i18n', 'ui', 'exporters', 'store'],
    libraries: ['react', 'lucide-react'],
  },

  {
    // The other ways to show the graph, each by itself like a feature.
    path: 'views/*',
    mayImport: [...core, 'background', 'i18n', 'ui', 'store'],
    // Rows in sight alone are made; a table is written as CSV.
    libraries: ['react', 'react-dom', 'lucide-react', '@tanstack/react-virtual', 'papaparse'],
  },

  {
    path: 'briefing/*',
    mayImport: [...core, 'i18n', 'ui', 'exporters', 'store'],
    libraries: ['react', 'lucide-react'],
  },

  {
    path: 'app',
    mayImport: [
      ...core,
      'i18n',
      'ui',
      'sources',
      'background',
      'layout',
      'analysis',
      'exporters',
      'store',
      'sync',
      'canvas',
      'features/*',
      'briefing/*',
      'views/*',
    ],
    libraries: ['react', 'lucide-react', '@fontsource/noto-sans'],
  },
  { path: 'main.tsx', mayImport: ['app', 'store'], libraries: ['react', 'react-dom', '@fontsource/noto-sans'] },

  { path: 'cli', mayImport: [...core, 'i18n', 'sources', 'layout', 'exporters'], libraries: ['vite', 'node:'] },
];
