import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { firstLoad } from './first-load.ts';

const folders: string[] = [];

const build = (files: { readonly [path: string]: string }): string => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-size-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
};

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const paths = (folder: string): readonly string[] => firstLoad(folder).map((file) => file.path);

const page = '<script type="module" crossorigin src="./assets/index.js"></script>';

test('scripts, style sheets, preloads and all that they import count; what is imported on demand does not', () => {
  const folder = build({
    'index.html': `${page}<link rel="modulepreload" href="./assets/a.js"><link rel="stylesheet" href="./assets/a.css">`,
    'assets/index.js': 'import{a as b}from"./b.js";import"./c.js";const later=()=>import("./later.js");b(later)',
    'assets/a.js': 'export*from"./d.js"',
    'assets/a.css': 'p{margin:0}',
    'assets/b.js': 'const z=1;export{z as a}',
    'assets/c.js': "import t,{u}from'./b.js';t(u)",
    'assets/d.js': '1',
    'assets/later.js': '1',
  });
  expect(paths(folder)).toEqual([
    'assets/index.js',
    'assets/a.js',
    'assets/a.css',
    'assets/b.js',
    'assets/c.js',
    'assets/d.js',
    'index.html, inline',
  ]);
});

test('inline scripts and styles count', () => {
  const bare = build({ 'index.html': page, 'assets/index.js': '1' });
  const full = build({ 'index.html': `${page}<script>${'let a;'.repeat(9)}</script>`, 'assets/index.js': '1' });
  const inline = (folder: string): number => firstLoad(folder).at(-1)?.bytes ?? 0;
  expect(inline(full)).toBeGreaterThan(inline(bare));
});

test('a named file that is missing is an error, not zero bytes', () => {
  expect(() => firstLoad(build({ 'index.html': page }))).toThrow('assets/index.js');
});
