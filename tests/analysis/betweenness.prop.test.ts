import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import { expect, test } from 'vitest';
import { figures, graphOf, measured } from './graphs.ts';

const place = fc.integer({ min: 0, max: 14 });
// Of an empty graph it says that its capacity should be positive.
const pairs = fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 40 });

test('betweenness is what graphology-metrics finds in the same graph', () => {
  fc.assert(
    fc.property(pairs, (edges) => {
      const graph = new UndirectedGraph();
      for (const [from, to] of edges) {
        graph.mergeNode(`${from}`);
        graph.mergeNode(`${to}`);
        if (from !== to) graph.mergeEdge(`${from}`, `${to}`);
      }
      const found = figures(measured(graphOf(edges.map(([from, to]) => `${from} ${to}`))), 'betweenness');
      const expected = betweennessCentrality(graph, { getEdgeWeight: null, normalized: true });
      expect(Object.keys(found).toSorted()).toEqual(Object.keys(expected).toSorted());
      for (const [id, share] of Object.entries(expected)) expect(found[id]).toBeCloseTo(share, 9);
    }),
    { numRuns: 200 },
  );
});
