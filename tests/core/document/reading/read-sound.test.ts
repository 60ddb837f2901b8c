import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#core/document/read-document.ts';
import { readSound } from '#core/document/reading/read-sound.ts';

const name = 'ua-us-weapons-production-2023-12.json';
const sample = readFileSync(`graph-data/${name}`, 'utf8');

describe('a sound file', () => {
  it('is read alike in short and at length', () => {
    expect(readSound(sample)).toEqual(readDocument(sample, name));
  });

  it.each([
    ['not JSON', sample.slice(0, -3)],
    ['a misspelt key', sample.replace('"publisher"', '"pubisher"')],
    ['a key written twice', sample.replace('"entente": "1",', '"entente": "1",\n  "entente": "1",')],
    [
      'one changed letter in a passage',
      sample.replace('"signed a statement of intent"', '"signed a Statement of intent"'),
    ],
    ['a claim without a receipt', sample.replace('"quote": "signed a statement of intent"', '"tags": []')],
    ['an impossible day', sample.replace('"2023?-11"', '"2023-02-30"')],
  ])('is not one with %s', (_what, text) => {
    expect(text).not.toBe(sample);
    expect(readSound(text)).toBeNull();
    expect(readDocument(text, name).problems.length).toBeGreaterThan(0);
  });
});
