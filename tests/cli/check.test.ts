import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '#cli/check.ts';
import { sampleText } from '#tests/sample-document.ts';

const sample = fileURLToPath(new URL('../../graph-data/ua-us-weapons-production-2023-12.json', import.meta.url));
const sourceFile = fileURLToPath(new URL('../../graph-data/una-2023-12.txt', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file beside the sample's source text and checks it. */
async function run(name: string, text: string, ...options: readonly string[]) {
  const path = join(folder, name);
  writeFileSync(path, text);
  const lines: string[] = [];
  const code = await check([...options, path], (line) => lines.push(line));
  return { code, lines: lines.map((line) => line.slice(line.includes(`${name}:`) ? line.indexOf(`${name}:`) : 0)) };
}

const source = (text = readFileSync(sourceFile, 'utf8')): void => writeFileSync(join(folder, 'una-2023-12.txt'), text);

describe('check', () => {
  test('the sample is clean, and says in one line what was read', async () => {
    const lines: string[] = [];
    expect(await check([sample], (line) => lines.push(line))).toBe(0);
    expect(lines).toEqual(['1 file, 50 nodes, 76 claims: 0 errors, 0 warnings']);
  });

  test('a fault is printed as a compiler does, with its line and column, and fails', async () => {
    source();
    const { code, lines } = await run('fault.json', sampleText().replace('"to": "coop"', '"to": "koop"'));
    expect(code).toBe(1);
    expect(lines).toEqual([
      'fault.json:1314:13 error unknown-node there is no node "koop"; did you mean "coop"?',
      '1 file, 50 nodes, 75 claims: 1 error, 0 warnings',
    ]);
  });

  test('problems stand in the order of the file', async () => {
    source();
    const text = sampleText()
      .replace('"rel": "spoke-in"', '"rel": "spoke"')
      .replace('"look": "country"', '"look": "x"');
    const { lines } = await run('order.json', text);
    expect(lines.slice(0, -1).map((line) => line.split(' ')[2])).toEqual(['wrong-value', 'unknown-relation']);
  });

  test('warnings pass, and with --strict they are errors', async () => {
    source();
    const receipt = ',\n      "by": "una",\n      "mode": "own",\n      "quote": "American weapons"';
    const text = sampleText().replace(receipt, '');
    const lenient = await run('plain.json', text);
    expect(lenient.code).toBe(0);
    expect(lenient.lines[0]).toMatch(/^plain\.json:2200:5 warning no-source-passage /u);
    const strict = await run('plain.json', text, '--strict');
    expect(strict.code).toBe(1);
    expect(strict.lines[0]).toMatch(/^plain\.json:2200:5 error no-source-passage /u);
  });

  test('what is not JSON is one error in its line', async () => {
    const { code, lines } = await run('broken.json', '{\n  "entente": "1",\n}');
    expect(code).toBe(1);
    expect(lines[0]).toBe(
      'broken.json:3:1 error invalid-json unexpected }, a key in quotation marks was expected at line 3, column 1',
    );
  });

  test('a missing file, a folder and bytes that are no text are errors', async () => {
    const lines: string[] = [];
    const latin = join(folder, 'latin.json');
    writeFileSync(latin, Buffer.from([0x7b, 0xe9, 0x7d]));
    expect(await check([join(folder, 'none.json'), folder, latin], (line) => lines.push(line))).toBe(1);
    expect(lines.map((line) => line.replace(/^.*?:1:1 /u, ''))).toEqual([
      'error unreadable-file there is no such file',
      'error unreadable-file this is a folder',
      'error unreadable-file the file cannot be read as UTF-8 text',
      '3 files, 0 nodes, 0 claims: 3 errors, 0 warnings',
    ]);
  });

  test.each([[[]], [['--strict']], [['--fast', 'a.json']]])('%j prints the usage', async (files) => {
    const lines: string[] = [];
    expect(await check(files, (line) => lines.push(line))).toBe(2);
    expect(lines.at(-1)).toMatch(/^Usage: npm run check-data/u);
  });
});

describe('a source file beside the document', () => {
  test('that says the same passes, whatever its line ends', async () => {
    source(readFileSync(sourceFile, 'utf8').replaceAll('\n', '\r\n'));
    expect((await run('same.json', sampleText())).code).toBe(0);
  });

  test('that differs in one letter is told with the paragraph', async () => {
    source(readFileSync(sourceFile, 'utf8').replace('It is noted', 'It was noted'));
    const { code, lines } = await run('drift.json', sampleText());
    expect(code).toBe(1);
    expect(lines[0]).toBe('drift.json:45:9 error source-file-differs paragraph 5 is not the same in una-2023-12.txt');
  });

  test('that has a paragraph more is told', async () => {
    source(`${readFileSync(sourceFile, 'utf8')}\n\nOne more.`);
    const { lines } = await run('longer.json', sampleText());
    expect(lines[0]).toMatch(/^longer\.json:38:15 error source-file-differs paragraph 14 /u);
  });

  test('that is missing, or lies elsewhere, is told', async () => {
    const missing = await run('missing.json', sampleText().replace('"una-2023-12.txt"', '"nowhere.txt"'));
    expect(missing.lines[0]).toMatch(/^missing\.json:38:15 error source-file-missing /u);
    for (const name of ['../secret.txt', '/etc/passwd', 'C:/x.txt', 'a/../../b.txt']) {
      const elsewhere = await run('elsewhere.json', sampleText().replace('una-2023-12.txt', name));
      expect(elsewhere.lines[0]).toMatch(/^elsewhere\.json:38:15 error source-file-elsewhere /u);
    }
  });
});

test('npm run check-data runs it and gives its exit code', async () => {
  const exec = promisify(execFile);
  const { stdout } = await exec('npm', ['run', '-s', 'check-data', '--', sample], { cwd: root });
  expect(stdout).toContain('50 nodes, 76 claims: 0 errors');
  await expect(exec('npm', ['run', '-s', 'check-data', '--', 'none.json'], { cwd: root })).rejects.toMatchObject({
    code: 1,
  });
}, 60_000);
