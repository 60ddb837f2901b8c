import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesOf } from './files-of.ts';
import {
  colourLiteral,
  crowdedFolders,
  deepFiles,
  defaultExport,
  fileName,
  folderName,
  parentImport,
  tooLong,
  vagueName,
  type StyleRule,
} from './house-style.ts';

const source = filesOf('src');
const code = source.filter((file) => /\.(?:tsx?|mjs|css)$/u.test(file));

const broken = (rule: StyleRule, files: readonly string[]): readonly string[] =>
  files.flatMap((file) => rule(file, readFileSync(file, 'utf8')));

describe('the code of the product', () => {
  test.each<[string, StyleRule]>([
    ['no file is too long', tooLong],
    ['every file is named in its style', fileName],
    ['every folder is named in its style', folderName],
    ['nothing is named utils or the like', vagueName],
    ['colours are written in one place', colourLiteral],
    ['exports have names', defaultExport],
    ['no import climbs', parentImport],
  ])('%s', (_, rule) => {
    expect(code.length).toBeGreaterThan(10);
    expect(broken(rule, code)).toEqual([]);
  });

  test('no folder holds more than 12 entries', () => {
    expect(crowdedFolders(source, 12)).toEqual([]);
  });

  test('no folder lies deeper than three levels under src', () => {
    expect(deepFiles(source, 3)).toEqual([]);
  });

  test('every folder stands in the layout of the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const places = source.map((file) => file.split('/').slice(0, file.startsWith('src/core/') ? 3 : 2));
    const named = new Set(places.map((parts) => parts.join('/')).filter((path) => path !== 'src/main.tsx'));
    expect([...named].filter((path) => !readme.includes(`| \`${path}\` |`))).toEqual([]);
  });

  test('no test file is too long', () => {
    const tests = filesOf('tests').filter((file) => file.endsWith('.ts') && !file.startsWith('tests/fixtures/'));
    expect(broken(tooLong, tests)).toEqual([]);
  });
});

describe('each rule of style sees what breaks it, and only that', () => {
  test('length', () => {
    expect(tooLong('src/a.ts', 'x\n'.repeat(250))).toEqual([]);
    expect(tooLong('src/a.ts', 'x\n'.repeat(251))).toHaveLength(1);
  });

  test('colours', () => {
    const bad = [
      "'#fff'",
      'color: #1C6CD2;',
      'border: 1px solid #abcd',
      "fill: 'rgb(0 0 0 / 10%)'",
      'hsl(1 2% 3%)',
      '"rgba(1,2,3,.4)"',
    ];
    for (const line of bad) expect(colourLiteral('src/ui/a.css', line), line).toHaveLength(1);
    const good = [
      "import '#app/theme.ts'",
      "import '#core/add.ts'",
      'url(#fade)',
      "'#/path'",
      '// was #fff',
      '/* #fff */',
      'color: var(--accent);',
      '`#${id}`',
      '&#160;',
    ];
    for (const line of good) expect(colourLiteral('src/ui/a.css', line), line).toEqual([]);
    expect(colourLiteral('src/core/picture/tokens.ts', "'#fff'")).toEqual([]);
  });

  test('names', () => {
    const good = [
      'src/a/draw-graph.ts',
      'src/a/layout.worker.ts',
      'src/main.tsx',
      'src/a/GraphCanvas.tsx',
      'src/a/App.module.css',
      'src/a/css-modules.d.ts',
    ];
    for (const path of good) expect(fileName(path, ''), path).toEqual([]);
    const bad = ['src/a/drawGraph.ts', 'src/a/Draw.ts', 'src/a/draw_graph.ts'];
    for (const path of bad) expect(fileName(path, ''), path).toHaveLength(1);
    expect(fileName('src/a/lazily.tsx', 'export const lazily = () => <p />;')).toEqual([]);
    expect(fileName('src/a/graph-canvas.tsx', 'export const GraphCanvas = () => <p />;')).toHaveLength(1);
    expect(folderName('src/OpenFile/a.ts', '')).toHaveLength(1);
    expect(vagueName('src/core/utils.ts', '')).toHaveLength(1);
    expect(vagueName('src/helpers/a.ts', '')).toHaveLength(1);
    expect(vagueName('src/core/store-manager.ts', '')).toHaveLength(1);
    expect(vagueName('src/core/types.ts', '')).toHaveLength(1);
    expect(vagueName('src/core/prototypes.ts', '')).toEqual([]);
    expect(vagueName('src/core/resolve-types.ts', '')).toEqual([]);
  });

  test('default exports', () => {
    expect(defaultExport('src/a.ts', 'const a = 1;\nexport default a;')).toHaveLength(1);
    expect(defaultExport('src/a.ts', 'export { a as default };')).toHaveLength(1);
    expect(defaultExport('src/a.ts', 'export const byDefault = 1;')).toEqual([]);
  });

  test('climbing imports', () => {
    expect(parentImport('src/a.ts', "import { a } from '../b.ts';")).toHaveLength(1);
    expect(parentImport('src/a.ts', "const a = await import('../b.ts');")).toHaveLength(1);
    expect(parentImport('src/a.ts', "import { a } from './b.ts';\nimport '#c/d.ts';")).toEqual([]);
  });

  test('crowded and deep folders', () => {
    const thirteen = Array.from({ length: 13 }, (_, place) => `src/a/f${place}.ts`);
    expect(crowdedFolders(thirteen, 12)).toEqual(['src/a: 13 entries, at most 12']);
    expect(crowdedFolders(thirteen.slice(1), 12)).toEqual([]);
    expect(deepFiles(['src/a/b/c/d.ts'], 3)).toEqual([]);
    expect(deepFiles(['src/a/b/c/d/e.ts'], 3)).toHaveLength(1);
  });
});
