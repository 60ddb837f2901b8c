import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

export type LoadedFile = { readonly path: string; readonly bytes: number };

const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Files that index.html names: its scripts, its style sheets, and what it tells the browser to fetch meanwhile. */
const namedByPage = (html: string): readonly string[] => [
  ...matches(html, /<script\b[^>]*\bsrc="([^"]+)"/gu),
  ...[...html.matchAll(/<link\b[^>]*>/gu)]
    .map(([tag]) => tag)
    .filter((tag) => /rel="(?:stylesheet|modulepreload)"/u.test(tag))
    .flatMap((tag) => matches(tag, /href="([^"]+)"/gu)),
];

/**
 * Static imports of a built module. Bundled code has them at the start of the file or after a semicolon; `import(` is
 * not one: what it names is loaded on demand.
 */
const staticImports = (code: string): readonly string[] =>
  matches(code, /(?:^|[;\n}])\s*(?:import|export)\b(?:[\w\s{},*$]*?\bfrom)?\s*["'](\.{1,2}\/[^"']+)["']/gu);

/**
 * All JavaScript and CSS that a browser must run before the first picture, gzipped: what index.html names, what that
 * imports, and inline scripts. A worker inlined in a module is inside it and so counts; `import()` does not.
 */
export const firstLoad = (folder: string): readonly LoadedFile[] => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const waiting = [...namedByPage(html)].map((path) => normalize(path));
  const files = new Map<string, LoadedFile>();
  for (const path of waiting) {
    if (files.has(path)) continue;
    const file = join(folder, path);
    if (!existsSync(file)) throw new Error(`the build names ${path}, which it does not hold`);
    const content = readFileSync(file);
    files.set(path, { path, bytes: gzipSync(content).length });
    if (!path.endsWith('.js')) continue;
    for (const imported of staticImports(content.toString())) waiting.push(normalize(join(path, '..', imported)));
  }
  const inline = [...html.matchAll(/<(script|style)\b(?![^>]*\bsrc=)[^>]*>([^]*?)<\/\1>/gu)].map(([, , code]) => code);
  return [...files.values(), { path: 'index.html, inline', bytes: gzipSync(inline.join('\n')).length }];
};
