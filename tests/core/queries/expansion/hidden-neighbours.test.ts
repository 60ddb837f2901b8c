import { expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { neighboursOf } from '#core/graph/neighbourhood.ts';
import { hiddenNeighbours } from '#core/queries/expansion/hidden-neighbours.ts';
import { aLargeDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());

test('an overview hides what only More detail draws, and More detail hides nothing', () => {
  const overview = makeScene(graph, { level: 1, openGroups: [] });
  const all = makeScene(graph, { level: 2, openGroups: [] });
  const hidden = hiddenNeighbours(graph, overview, 'jp-doc');
  expect(hidden).toContain('joint-production');
  expect(hidden).not.toContain('us-dod');
  expect(hiddenNeighbours(graph, all, 'jp-doc')).toEqual([]);
});

test('expanding draws exactly these, and then none is left', () => {
  const before = makeScene(graph, { level: 1, openGroups: [] });
  const after = makeScene(graph, { level: 1, openGroups: [], expanded: ['jp-doc'] });
  expect(after.extra?.toSorted()).toEqual(hiddenNeighbours(graph, before, 'jp-doc').toSorted());
  expect(hiddenNeighbours(graph, after, 'jp-doc')).toEqual([]);
});

test('a member of a group has no card of its own', () => {
  const large = deriveGraph(aLargeDocument(400));
  const scene = makeScene(large, { level: 3, openGroups: [] });
  expect(scene.kind).toBe('groups');
  expect(hiddenNeighbours(large, scene, 'n7')).toEqual(neighboursOf(large, 'n7'));
});

test('what the document lacks has no neighbours', () => {
  expect(hiddenNeighbours(graph, makeScene(graph, { level: 1, openGroups: [] }), 'nobody')).toEqual([]);
});
