import { expect, it } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { inLight } from '#core/queries/looking/in-light.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { findPaths } from '#core/queries/paths/find-paths.ts';
import { openingView } from '#core/view/view.ts';
import { aClaim, aDocument } from '#tests/factories.ts';

const graph = deriveGraph(
  aDocument({
    nodes: { a: 'body', b: 'body', c: 'body', d: 'body' },
    claims: [aClaim('a knows b'), aClaim('b knows c', { status: 'signed' }), aClaim('c knows d'), aClaim('a knows d')],
  }),
);
const all = narrow(graph, openingView);
const [path = null] = findPaths(graph, all, 'a', 'c');

it('is all that passes while nothing is in the focus', () => {
  expect(inLight(graph, all, { focus: null, path: null })).toBe(all);
});

it('is what is near the focus, by what passes, with what lies between', () => {
  const near = inLight(graph, all, { focus: { id: 'a', depth: 1 }, path: null });
  expect([...near.nodes].toSorted()).toEqual(['a', 'b', 'd']);
  expect([...near.edges.keys()].toSorted()).toEqual(['a|knows|b', 'a|knows|d']);
  const signed = narrow(graph, { ...openingView, filters: { ...openingView.filters, statuses: ['signed'] } });
  expect([...inLight(graph, signed, { focus: { id: 'c', depth: 3 }, path: null }).nodes].toSorted()).toEqual([
    'b',
    'c',
  ]);
});

it('is the path before the focus', () => {
  const shown = inLight(graph, all, { focus: { id: 'd', depth: 1 }, path });
  expect([...shown.nodes]).toEqual(['a', 'b', 'c']);
  expect([...shown.edges.keys()]).toEqual(['a|knows|b', 'b|knows|c']);
});
