import { expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { presentAs } from '#core/graph/voices/present-as.ts';
import { splitDocument } from '#core/graph/voices/split-document.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const whole = deriveGraph(sampleDocument());
const split = deriveGraph(splitDocument(sampleDocument(), ['jp-doc']));

test('what a view names is found whether it is split or joined again', () => {
  expect(presentAs(whole, 'jp-doc')).toEqual(['jp-doc']);
  expect(presentAs(whole, 'jp-doc--kyiv')).toEqual(['jp-doc']);
  expect(presentAs(split, 'jp-doc--kyiv')).toEqual(['jp-doc--kyiv']);
  expect(presentAs(split, 'jp-doc')).toEqual(
    ['kyiv', 'washington', 'agency'].map((voice) => `jp-doc--${voice}`).filter((id) => split.nodes.has(id)),
  );
  expect(presentAs(split, 'jp-doc').length).toBeGreaterThan(1);
  expect(presentAs(whole, 'nobody--kyiv')).toEqual([]);
});
