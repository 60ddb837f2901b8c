import { expect, test } from 'vitest';
import { partsOf, wholeOf } from '#core/graph/voices/parts.ts';
import { splitDocument } from '#core/graph/voices/split-document.ts';
import { sampleDocument } from '#tests/sample-document.ts';

test('every part of a split item is known for its part, and nothing else is, whatever it is called', () => {
  const sample = sampleDocument();
  const annex = { type: 'agreement', label: 'Annex' };
  const document = { ...sample, nodes: { ...sample.nodes, 'jp-doc--annex': annex } };
  const split = splitDocument(document, ['jp-doc']);
  const parts = Object.keys(split.nodes).filter((id) => !Object.hasOwn(document.nodes, id));
  expect(parts.length).toBeGreaterThan(1);
  for (const id of Object.keys(split.nodes)) expect(wholeOf(split, id), id).toBe(parts.includes(id) ? 'jp-doc' : null);
  expect(partsOf(split, 'jp-doc')).toEqual(parts);
  expect(partsOf(split, 'jp-doc--annex')).toEqual([]);
});

test('where nothing is split nothing is a part', () => {
  const document = sampleDocument();
  expect(wholeOf(document, 'jp-doc')).toBeNull();
  expect(partsOf(document, 'jp-doc')).toEqual([]);
});
