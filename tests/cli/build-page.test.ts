import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPage, pageWish } from '#cli/one-file/build-page.ts';
import { inOnePage } from '#cli/one-file/one-file.ts';
import { emptyCarrier } from '#exporters/one-file/put-document.ts';
import { sampleText } from '#tests/sample-document.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-build-page-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const place = (name: string): string => join(folder, name);

const run = async (...operands: readonly string[]) => {
  const lines: string[] = [];
  const code = await buildPage(
    operands,
    (line) => lines.push(line),
    async () => `<p>${emptyCarrier}</p>`,
  );
  return { code, said: lines.join('\n').replaceAll(`${folder}/`, '') };
};

describe('build-page', () => {
  test('writes a page that carries the document', async () => {
    writeFileSync(place('good.json'), sampleText());
    const { code, said } = await run(place('good.json'), '-o', place('good.html'));
    expect([code, said]).toEqual([0, 'good.html: 0.1 MB, opens by a double-click, makes no request']);
    expect(readFileSync(place('good.html'), 'utf8')).toContain('data-file="good.json"');
  });

  test('never writes over a page unless told to', async () => {
    writeFileSync(place('there.html'), 'mine');
    writeFileSync(place('good.json'), sampleText());
    expect((await run(place('good.json'), '-o', place('there.html'))).code).toBe(1);
    expect(readFileSync(place('there.html'), 'utf8')).toBe('mine');
    expect((await run(place('good.json'), '-o', place('there.html'), '--force')).code).toBe(0);
    expect(readFileSync(place('there.html'), 'utf8')).not.toBe('mine');
  });

  test('says where a document is wrong, and writes it only with --force', async () => {
    writeFileSync(place('bad.json'), sampleText().replace('"to": "coop"', '"to": "koop"'));
    const { code, said } = await run(place('bad.json'), '-o', place('bad.html'));
    expect(code).toBe(1);
    expect(said).toContain('bad.json:1314:13 error unknown-node');
    expect((await run(place('bad.json'), '-o', place('bad.html'), '--force')).code).toBe(0);
  });

  test('says what is missing', async () => {
    writeFileSync(place('good.json'), sampleText());
    writeFileSync(place('no.json'), 'not JSON');
    expect((await run(place('gone.json'), '-o', place('a.html'))).said).toContain('there is no such file');
    expect((await run(place('no.json'), '-o', place('a.html'))).code).toBe(1);
    expect((await run(place('good.json'), '-o', place('nowhere/a.html'))).said).toContain('no folder');
    expect((await run(place('good.json'))).code).toBe(2);
  });

  test('its operands may stand in any order', () => {
    expect(pageWish(['-o', 'a.html', 'a.json'])).toEqual({ document: 'a.json', page: 'a.html', force: false });
    expect(pageWish(['a.json', '--output', 'a.html', '--force'])?.force).toBe(true);
    for (const wrong of [[], ['a.json'], ['-o', 'a.html'], ['a.json', 'b.json', '-o', 'a.html'], ['--all', '-o', 'x']])
      expect(pageWish(wrong), wrong.join(' ')).toBeNull();
  });
});

describe('a page is written into one file', () => {
  const page = [
    '<meta charset="utf-8" />',
    '<script type="module" crossorigin src="./assets/a.js"></script><link rel="stylesheet" crossorigin href="./assets/a.css">',
    '<!-- Classic --><script>warn();</script>',
  ].join('\n');

  test('with code that would end its element early', () => {
    const made = inOnePage(
      page,
      [{ fileName: 'assets/a.js', text: `x = "</script><!--"; y = "$&"` }],
      [{ fileName: 'assets/a.css', text: 'p { content: "</style>" }' }],
    );
    expect(made.match(/<\/script>/gu)).toHaveLength(2);
    expect(made.match(/<\/style>/gu)).toHaveLength(1);
    expect(made).toContain(String.raw`x = "<\/script>\x3C!--"; y = "$&"`);
    expect(made).toContain(`default-src 'none'`);
    expect(made).not.toContain('warn()');
    expect(made).toContain(emptyCarrier);
  });

  test('and not at all if something of it is missing', () => {
    expect(() => inOnePage(page, [], [{ fileName: 'assets/a.css', text: '' }])).toThrow('is not built');
  });
});
