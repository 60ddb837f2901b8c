import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { noFilters, type Filters, type Lens } from '#core/view/view.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());
const { document } = graph;

const some = (values: readonly string[]) => fc.option(fc.subarray([...values]), { nil: null });
const filters: fc.Arbitrary<Filters> = fc.record({
  types: some(Object.keys(document.ontology.types)),
  statuses: some(Object.keys(document.ontology.statuses)),
  groups: some([...Object.keys(document.groups ?? {}), '']),
  voices: some([...Object.keys(document.voices), '']),
  dates: fc.constantFrom(null, { from: '2023-11', to: '2023-11', maybe: true, undated: false }),
  differs: fc.boolean(),
  quoted: fc.boolean(),
});
const lens: fc.Arbitrary<Lens> = fc.constantFrom<Lens>(
  'everyone',
  'shared',
  'differing',
  ['kyiv'],
  ['kyiv', 'washington'],
);
const hidden = fc.subarray([...graph.nodes.keys()], { maxLength: 3 });

test('a filter never adds: every further one leaves a part of what there was', () => {
  fc.assert(
    fc.property(lens, filters, hidden, (chosen, all, away) => {
      const view = { lens: chosen, filters: all, hidden: away };
      const few = narrow(graph, view);
      for (const key of ['types', 'statuses', 'groups', 'voices', 'dates', 'differs', 'quoted'] as const) {
        const more = narrow(graph, { ...view, filters: { ...all, [key]: noFilters[key] } });
        for (const id of few.edges.keys()) expect(more.edges.has(id)).toBe(true);
        for (const id of few.nodes) expect(more.nodes.has(id)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('an edge that is left has both its ends, and claims of its own', () => {
  fc.assert(
    fc.property(lens, filters, hidden, (chosen, all, away) => {
      const { nodes, edges } = narrow(graph, { lens: chosen, filters: all, hidden: away });
      for (const edge of edges.values()) {
        expect(nodes.has(edge.from) && nodes.has(edge.to)).toBe(true);
        expect(edge.claims.length).toBeGreaterThan(0);
        for (const claim of edge.claims) expect(graph.edges.get(edge.key)?.claims).toContain(claim);
      }
      for (const id of away) expect(nodes.has(id)).toBe(false);
    }),
    { numRuns: 100 },
  );
});
