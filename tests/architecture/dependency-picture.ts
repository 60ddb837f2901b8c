import type { Module } from './read-modules.ts';

/** Folder of the picture that a file belongs to: the top one under src; main.tsx stands for itself. */
const folderOf = (path: string): string => path.split('/')[1] ?? path;

const first = [
  'main.tsx',
  'app',
  'features',
  'canvas',
  'sync',
  'ui',
  'store',
  'cli',
  'exporters',
  'layout',
  'analysis',
  'background',
  'sources',
  'i18n',
];

const place = (folder: string): number => (first.includes(folder) ? first.indexOf(folder) : first.length);

const inOrder = (a: string, b: string): number => place(a) - place(b) || (a < b ? -1 : 1);

/** Who imports from whom, folder by folder, as the code has it. */
export const dependencyPicture = (modules: readonly Module[]): string => {
  const targets = new Map<string, Set<string>>();
  for (const { path, imports } of modules) {
    const folder = folderOf(path);
    const known = targets.get(folder) ?? new Set();
    targets.set(folder, known);
    for (const { kind, resolved } of imports) {
      const target = folderOf(resolved);
      if (kind === 'own' && resolved.startsWith('src/') && target !== folder) known.add(target);
    }
  }
  const arrows = [...targets]
    .toSorted(([a], [b]) => inOrder(a, b))
    .flatMap(([folder, to]) => {
      const named = folder === 'main.tsx' ? 'main["main.tsx"]' : folder;
      return [...to].toSorted(inOrder).map((target) => `  ${named} --> ${target}`);
    });
  return ['```mermaid', 'flowchart TD', ...arrows, '```'].join('\n');
};

const begin = '<!-- dependency picture: written by `npm run fix` -->';
const end = '<!-- end of dependency picture -->';

/** The README's text between the markers; null when it has no markers. */
export const pictureIn = (readme: string): string | null => {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  return from < 0 || to < from ? null : readme.slice(from + begin.length, to).trim();
};

/** The README with that picture between its markers, the rest untouched. */
export const withPicture = (readme: string, picture: string): string => {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error('README.md has no markers for the dependency picture');
  return `${readme.slice(0, from + begin.length)}\n\n${picture}\n\n${readme.slice(to)}`;
};
