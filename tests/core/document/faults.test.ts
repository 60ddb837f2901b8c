import { expect, test } from 'vitest';
import { readDocument } from '#core/document/read-document.ts';
import { sampleText } from '#tests/sample-document.ts';
import type { PlantedFault } from './faults/planted-fault.ts';
import { receiptFaults } from './faults/receipt-faults.ts';
import { referenceFaults } from './faults/reference-faults.ts';
import { structureFaults } from './faults/structure-faults.ts';

const sample = sampleText();

function plant({ after, find, put }: PlantedFault): string {
  const from = sample.indexOf(after);
  const at = sample.indexOf(find, from);
  if (from === -1 || at === -1) throw new Error(`not in the sample: ${from === -1 ? after : find}`);
  return sample.slice(0, at) + put + sample.slice(at + find.length);
}

function placeOf(text: string, after: string, words: string): { readonly line: number; readonly column: number } {
  const at = text.indexOf(words, text.indexOf(after));
  if (at === -1) throw new Error(`not in the changed text: ${words}`);
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

test('the sample as it ships has no problem at all', () => {
  const { document, problems, skipped, records } = readDocument(sample, 'sample.json');
  expect(problems).toEqual([]);
  expect(skipped).toBe(0);
  expect(records).toBe(219);
  expect(Object.keys(document?.nodes ?? {})).toHaveLength(50);
  expect(document?.claims).toHaveLength(76);
});

test.each([...structureFaults, ...referenceFaults, ...receiptFaults])('$name is found where it stands', (fault) => {
  const text = plant(fault);
  const { document, problems } = readDocument(text, 'sample.json');
  const errors = problems.filter(({ severity, code }) => severity === 'error' && code !== 'left-out');
  expect(errors.map(({ code }) => code).toSorted()).toEqual([fault.code, ...(fault.also ?? [])].toSorted());

  const expected = placeOf(text, fault.after, fault.at);
  const places = errors
    .filter(({ code }) => code === fault.code)
    .map(({ place: { line, column } }) => ({ line, column }));
  expect(places).toContainEqual(expected);
  const told = errors.find(({ place }) => place.line === expected.line && place.column === expected.column);
  expect(told?.message).toContain(fault.says ?? '');
  expect(told?.place.file).toBe('sample.json');

  // What is sound opens: most of the sample always is.
  expect(document?.claims.length ?? 0).toBeGreaterThan(30);
});

test('at least 25 different faults are planted, and no two of the same code by the same words', () => {
  const all = [...structureFaults, ...referenceFaults, ...receiptFaults];
  expect(new Set(all.map(({ code }) => code)).size).toBeGreaterThanOrEqual(25);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});
