import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf } from './files-of.ts';
import { findViolations } from './find-violations.ts';
import { layers } from './layers.ts';
import { readModules, type Module } from './read-modules.ts';

describe('the product', () => {
  let modules: readonly Module[] = [];
  beforeAll(async () => {
    modules = await readModules('.');
  }, 60_000);

  // First of all: a tool that reads nothing finds nothing wrong.
  test('every file of src was read', () => {
    const onDisk = filesOf('src').filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('.d.ts'));
    const read = new Set(modules.map((module) => module.path));
    expect(onDisk.length).toBeGreaterThan(10);
    expect(onDisk.filter((file) => !read.has(file))).toEqual([]);
    expect(modules.flatMap((module) => module.imports).length).toBeGreaterThan(10);
  });

  test('every import goes the way the table says, and none in a circle', () => {
    expect(findViolations(modules, layers)).toEqual([]);
  });
});

const planted: { readonly [path: string]: string } = {
  'core/problem.ts': "import { a } from '#core/document/a.ts'; export const problem = a;",
  'core/document/a.ts': "import { readFileSync } from 'node:fs'; export const a = readFileSync;",
  'core/view/b.ts': "import type { C } from '#core/graph/c.ts'; export type B = C;",
  'core/graph/c.ts': 'export type C = 1;',
  'core/graph/fine.ts':
    "import type { D } from '#core/picture/d.ts'; import * as z from 'zod/mini'; export const x: D = z;",
  'core/picture/d.ts': 'export type D = unknown;',
  'core/queries/round.ts': "import type { Back } from './back.ts'; export type Round = Back;",
  'core/queries/back.ts': "import type { Round } from './round.ts'; export type Back = Round;",
  'store/state.ts': "import { select } from '#features/search/select.ts'; export const state = select;",
  'features/search/select.ts': "import cytoscape from 'cytoscape'; export const select = cytoscape;",
  'features/details/details.ts': "import { select } from '#features/search/select.ts'; export const details = select;",
  'features/details/fine.ts':
    "import { details } from './details.ts'; import { useMemo } from 'react'; export { details, useMemo };",
  'features/legend/late.ts': "export const late = () => import('#canvas/draw.ts');",
  'canvas/draw.ts':
    "import cytoscape from 'cytoscape'; import { create } from 'zustand'; export const draw = [cytoscape, create];",
  'ui/button.ts': "import { gone } from '#ui/gone.ts'; export const button = gone;",
  'app/outside.ts': "import { version } from '../../outside.ts'; export const outside = version;",
  'helpers/anything.ts': 'export const anything = 1;',
  'layout/fine.ts': "import Work from './work.worker.ts?worker&inline'; export const work = Work;",
  'layout/work.worker.ts': "import { useState } from 'react'; export const work = useState;",
  'ui/fine.ts': "import styles from './fine.module.css'; export const fine = styles;",
  'ui/fine.module.css': 'p { margin: 0 }',
  'features/legend/worker.ts': "import Work from '#layout/work.worker.ts?worker&inline'; export const work = Work;",
  'cli/fine.ts': "import { join } from 'node:path'; import { build } from 'vite'; export { join, build };",
};

describe('a planted tree', () => {
  let folder = '';
  let found: readonly string[] = [];
  beforeAll(async () => {
    // Inside the repository, so that its packages are found.
    mkdirSync('.cache', { recursive: true });
    folder = mkdtempSync('.cache/planted-');
    writeFileSync(
      join(folder, 'package.json'),
      '{ "name": "planted", "type": "module", "imports": { "#*": "./src/*" } }',
    );
    writeFileSync(join(folder, 'outside.ts'), 'export const version = 1;');
    for (const [path, content] of Object.entries(planted)) {
      mkdirSync(dirname(join(folder, 'src', path)), { recursive: true });
      writeFileSync(join(folder, 'src', path), content);
    }
    found = findViolations(await readModules(folder), layers);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['a wrong layer', 'src/store/state.ts: store may not import from features/search'],
    [
      'a feature that knows another',
      'src/features/details/details.ts: features/details may not import from features/search',
    ],
    [
      'a feature that knows the canvas, even on demand',
      'src/features/legend/late.ts: features/legend may not import from canvas',
    ],
    ['a worker of another layer', 'src/features/legend/worker.ts: features/legend may not import from layout'],
    ['what a worker imports', 'src/layout/work.worker.ts: layout may not use the library react'],
    ['Cytoscape outside canvas', 'src/features/search/select.ts: features/search may not use the library cytoscape'],
    ['Zustand outside store', 'src/canvas/draw.ts: canvas may not use the library zustand'],
    ['Node in core', 'src/core/document/a.ts: core/document may not use Node'],
    ['the wrong order inside core, in types only', 'src/core/view/b.ts: core/view may not import from core/graph'],
    ['something above the problems', 'src/core/problem.ts: core/problem.ts may not import from core/document'],
    ['a circle of types', 'src/core/queries/back.ts: imports in a circle'],
    ['an import that leads nowhere', 'src/ui/button.ts: #ui/gone.ts leads nowhere'],
    ['an import from outside src', 'src/app/outside.ts: outside.ts is in no layer'],
    ['a folder that the table does not know', 'src/helpers/anything.ts: is in no layer'],
  ])('%s is caught', (_, sentence) => {
    expect(found.filter((violation) => violation.startsWith(sentence))).not.toEqual([]);
  });

  test('what the table allows is not', () => {
    expect(found.filter((violation) => violation.includes('fine.ts'))).toEqual([]);
    expect(found.filter((violation) => violation.includes('library zod'))).toEqual([]);
  });
});
