import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { claimsInView } from '#core/queries/looking/claims-in-view.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { makeOutline } from '#core/queries/outline/outline.ts';
import { noFilters, openingView } from '#core/view/view.ts';
import { aLargeDocument } from '#tests/factories.ts';

const graph = deriveGraph(aLargeDocument(60, 4));
const phases = ['done', 'signed', 'agreed', 'ahead', 'wished', 'fact'];

it('holds every item that passes exactly once, whatever is filtered, and none that does not', () => {
  fc.assert(
    fc.property(
      fc.option(fc.subarray(phases, { minLength: 1 })),
      fc.option(fc.subarray(['g0', 'g1', 'g2', 'g3'], { minLength: 1 })),
      fc.subarray([...graph.nodes.keys()], { maxLength: 5 }),
      (statuses, groups, hidden) => {
        const view = { ...openingView, filters: { ...noFilters, statuses, groups }, hidden };
        const narrowed = narrow(graph, view);
        const { sections, shown, total } = makeOutline(graph, narrowed, claimsInView(graph, narrowed, view), 'en');
        const listed = sections.flatMap(({ kinds }) => kinds.flatMap(({ items }) => items.map(({ node }) => node.id)));
        expect(listed.toSorted()).toEqual([...narrowed.nodes].toSorted());
        expect([shown, total]).toEqual([listed.length, graph.nodes.size]);
        expect(sections.reduce((sum, { count }) => sum + count, 0)).toBe(shown);
      },
    ),
  );
});
