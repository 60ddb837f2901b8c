import type { Layer } from './layers.ts';
import type { Import, Module } from './read-modules.ts';

/** A layer as a file sees it: the row, and the folder it stands for (`features/details` of the row `features/*`). */
type Place = { readonly layer: Layer; readonly name: string };

const placeOf = (path: string, layers: readonly Layer[]): Place | null => {
  const inside = path.replace(/^src\//u, '');
  for (const layer of layers) {
    const name = layer.path.endsWith('/*') ? inside.split('/').slice(0, 2).join('/') : layer.path;
    const matches = layer.path.endsWith('/*') ? inside.startsWith(layer.path.slice(0, -1)) : true;
    if (matches && (inside === name || inside.startsWith(`${name}/`))) return { layer, name };
  }
  return null;
};

/** `zod/mini` is `zod`, `@fontsource/noto-sans/400.css` is `@fontsource/noto-sans`. */
const packageOf = (written: string): string =>
  written
    .split('/')
    .slice(0, written.startsWith('@') ? 2 : 1)
    .join('/');

const judge = (from: Place, to: Import, layers: readonly Layer[]): string | null => {
  switch (to.kind) {
    case 'unresolved':
      return `${to.written} leads nowhere`;
    case 'node':
      return from.layer.libraries.includes('node:') ? null : `${from.name} may not use Node (${to.written})`;
    case 'library': {
      const name = packageOf(to.written);
      return from.layer.libraries.includes(name) ? null : `${from.name} may not use the library ${name}`;
    }
    case 'own': {
      const target = placeOf(to.resolved, layers);
      if (!to.resolved.startsWith('src/') || target === null) return `${to.resolved} is in no layer`;
      if (target.name === from.name || from.layer.mayImport.includes(target.layer.path)) return null;
      return `${from.name} may not import from ${target.name} (${to.written})`;
    }
  }
};

/** Everything that breaks the table, one sentence each, starting with the file. */
export const findViolations = (modules: readonly Module[], layers: readonly Layer[]): readonly string[] =>
  modules.flatMap(({ path, imports }) => {
    const from = placeOf(path, layers);
    if (from === null) return [`${path}: is in no layer`];
    return imports.flatMap((each) => {
      const wrong = judge(from, each, layers);
      return [
        ...(wrong === null ? [] : [`${path}: ${wrong}`]),
        ...(each.circle.length > 0 ? [`${path}: imports in a circle: ${each.circle.join(' → ')}`] : []),
      ];
    });
  });
