import { expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { cardsFor, levelFor } from '#features/metrics/cards-for.ts';
import { aDocument, aLargeDocument } from '#tests/factories.ts';

test('items that are drawn stand for themselves, and what is not drawn has no card', () => {
  const graph = deriveGraph(aDocument({ nodes: { a: 'thing', b: 'thing', deep: { level: 2 } } }));
  const scene = makeScene(graph, { level: 1, openGroups: [] });
  expect(cardsFor(scene, ['b', 'deep', 'nobody'])).toEqual(['b']);
});

test('a group stands for its members, once', () => {
  const large = deriveGraph(aLargeDocument(400));
  const scene = makeScene(large, { level: 3, openGroups: [] });
  const [group] = scene.nodes;
  expect(group?.kind).toBe('group');
  expect(cardsFor(scene, group?.members ?? [])).toEqual([group?.id]);
});

test('one goes no deeper than where the first of them is drawn', () => {
  const graph = deriveGraph(aDocument({ nodes: { a: { level: 1 }, b: { level: 2 }, c: { level: 3 } } }));
  expect([levelFor(graph, ['c', 'a']), levelFor(graph, ['c', 'b']), levelFor(graph, ['c'])]).toEqual([1, 2, 3]);
});
