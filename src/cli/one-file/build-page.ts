import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build } from 'vite';
import { readDocument } from '#core/document/read-document.ts';
import { putDocument } from '#exporters/one-file/put-document.ts';
import { isThere } from '#cli/is-there.ts';
import { oneFileMode } from './one-file.ts';

const usage = 'Usage: npm run build-page -- DOCUMENT -o FILE [--force]';

type Wish = { readonly document: string; readonly page: string; readonly force: boolean };

/** What the operands ask for; null where they ask for nothing that can be done. */
export function pageWish(operands: readonly string[]): Wish | null {
  const force = operands.includes('--force');
  const rest = operands.filter((operand) => operand !== '--force');
  const at = rest.findIndex((operand) => operand === '-o' || operand === '--output');
  const page = at === -1 ? undefined : rest[at + 1];
  const [document, ...more] = rest.filter((_, place) => at === -1 || (place !== at && place !== at + 1));
  if (document === undefined || page === undefined || more.length > 0) return null;
  return [document, ...more].some((operand) => operand.startsWith('-')) ? null : { document, page, force };
}

/** Builds the product into one page, in a folder that is gone afterwards. */
async function builtPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-page-'));
  try {
    await build({ mode: oneFileMode, logLevel: 'warn', build: { outDir: folder, emptyOutDir: false } });
    return await readFile(join(folder, 'entente.html'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Writes the product with a document into one file that opens by a double-click, without a browser. Returns the exit
 * code: 1 if the document has errors, is not there, or the page stands there already; 2 if it is not said what to do.
 */
export async function buildPage(
  operands: readonly string[],
  print: (line: string) => void = console.log,
  pageOf: () => Promise<string> = builtPage,
): Promise<number> {
  const wish = pageWish(operands);
  if (wish === null) return (print(usage), 2);
  const file = relative(process.cwd(), wish.document) || wish.document;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(wish.document));
  } catch {
    return (print(`${file}: there is no such file, or it is not text in UTF-8`), 1);
  }
  const { document, problems } = readDocument(text, file);
  for (const { place, severity, code, message } of problems)
    print(`${place.file}:${place.line}:${place.column} ${severity} ${code} ${message}`);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (document === null) return (print(`${file} cannot be drawn; no page is written`), 1);
  if (errors > 0 && !wish.force)
    return (print(`${errors} errors; no page is written. With --force it is, without the faulty records`), 1);
  if (!wish.force && (await isThere(wish.page)))
    return (print(`${wish.page} is there already; --force writes over it`), 1);
  if (!(await isThere(dirname(resolve(wish.page))))) return (print(`There is no folder ${dirname(wish.page)}`), 1);
  const page = putDocument(await pageOf(), { text, fileName: basename(wish.document) });
  if (page === null) throw new Error('the page in one file has no place for a document');
  await writeFile(wish.page, page);
  print(`${wish.page}: ${(Buffer.byteLength(page) / 1e6).toFixed(1)} MB, opens by a double-click, makes no request`);
  return 0;
}
