import { describe, expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { noFilters, type View } from '#core/view/view.ts';
import { claimsInView } from '#core/queries/looking/claims-in-view.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());

/** What of the claims about an item passes and what does not, by id; null where nobody need ask. */
const about = (id: string, view: Partial<View>): readonly (readonly string[])[] | null => {
  const whole = { lens: 'everyone', filters: noFilters, hidden: [], ...view } as const;
  const passes = claimsInView(graph, narrow(graph, whole), whole);
  if (passes === null) return null;
  const claims = graph.nodes.get(id)?.claims ?? [];
  return [claims.filter(passes), claims.filter((claim) => !passes(claim))].map((some) => some.map((each) => each.id));
};

describe('the claims of an item in a view', () => {
  test('all pass where nothing is held back', () => {
    expect(about('jp-doc', {})).toBeNull();
  });

  test('a lens parts them by who tells them, names among them', () => {
    const [kept, held] = about('jp-doc', { lens: ['washington'] }) ?? [];
    expect(kept).toEqual(expect.arrayContaining(['c43', 'c44']));
    expect(held).toEqual(expect.arrayContaining(['c06', 'c07']));
  });

  test('a filter of statuses keeps what was signed', () => {
    const [kept, held] = about('jp-doc', { filters: { ...noFilters, statuses: ['signed'] } }) ?? [];
    expect(kept).toEqual(['c06', 'c09', 'c43']);
    expect(held).toContain('c07');
  });

  test('what leads to a hidden item does not pass', () => {
    const [kept, held] = about('localization', { hidden: ['us-companies'] }) ?? [];
    expect([kept, held]).toEqual([['c34'], ['c35']]);
  });

  test('none is lost: each passes or is held back', () => {
    for (const node of graph.nodes.values()) {
      const [kept = [], held = []] = about(node.id, { lens: ['kyiv'], hidden: ['us-dod'] }) ?? [];
      expect([...kept, ...held].toSorted()).toEqual(node.claims.map(({ id }) => id).toSorted());
    }
  });
});
