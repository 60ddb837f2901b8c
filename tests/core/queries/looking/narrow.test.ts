import { describe, expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { noFilters, openingView, type Filters, type Lens } from '#core/view/view.ts';
import { aClaim, aDocument, aLargeDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const sample = sampleDocument();
const graph = deriveGraph(sample);
const through = (lens: Lens, filters: Partial<Filters> = {}, hidden: readonly string[] = []) =>
  narrow(graph, { lens, filters: { ...noFilters, ...filters }, hidden });

describe('the sample through its voices', () => {
  test('is 25 items and 33 lines for Kyiv, 32 and 48 for Washington, and 7 lines for both', () => {
    const counts = ([['kyiv'], ['washington'], 'shared'] as const).map((lens) => {
      const { nodes, edges } = through(lens);
      return [nodes.size, edges.size];
    });
    expect(counts.slice(0, 2)).toEqual([
      [25, 33],
      [32, 48],
    ]);
    expect([...through('shared').edges.values()].filter(({ type }) => type.frame !== true)).toHaveLength(7);
  });

  test('is, edge for edge, the graph that is derived for these voices alone', () => {
    for (const document of [sample, aLargeDocument(300)])
      for (const voices of [...Object.keys(document.voices).map((voice) => [voice]), Object.keys(document.voices)]) {
        const derived = deriveGraph(document, voices);
        const { nodes, edges } = narrow(deriveGraph(document), { ...openingView, lens: voices });
        expect([...nodes].toSorted()).toEqual([...derived.nodes.keys()].toSorted());
        const told = new Map([...edges].filter(([, { type }]) => type.frame !== true));
        const expected = [...derived.edges.values()].filter(({ type }) => type.frame !== true);
        expect(told.size).toBe(expected.length);
        for (const edge of expected) {
          const mine = told.get(edge.key);
          expect([mine?.claims, mine?.phase, mine?.voices]).toEqual([edge.claims, edge.phase, edge.voices]);
        }
      }
  });

  test('where the accounts differ, what was signed stays, and who signed it goes', () => {
    const { nodes } = through('differing');
    expect(nodes.has('jp-doc')).toBe(true);
    expect(nodes.has('adviser')).toBe(true);
    expect(nodes.has('us-embassy')).toBe(false);
  });
});

describe('filters', () => {
  test('that hold nothing back cost nothing and change nothing', () => {
    const whole = through('everyone');
    expect(whole.edges).toBe(graph.edges);
    expect(whole.nodes.size).toBe(graph.nodes.size);
  });

  test('by status keep what is told so, and draw an edge as what is left tells it', () => {
    const document = aDocument({
      nodes: { a: 'x', b: 'x', c: 'x' },
      voices: { one: ['a'], other: ['b'] },
      claims: [
        aClaim('a signs c', { status: 'signed', by: 'a' }),
        aClaim('a signs c', { status: 'ahead', by: 'a' }),
        aClaim('b signs c', { status: 'agreed', by: 'b' }),
      ],
    });
    const { nodes, edges } = narrow(deriveGraph(document), {
      ...openingView,
      filters: { ...noFilters, statuses: ['ahead'] },
    });
    expect([...nodes].toSorted()).toEqual(['a', 'c']);
    expect([...edges.values()].map(({ key, phase }) => [key, phase.phase])).toEqual([['a|signs|c', 'ahead']]);
  });

  test('"only what is done" leaves the 6 claims of the sample that say so', () => {
    const done = Object.entries(sample.ontology.statuses).flatMap(([id, { phase }]) => (phase === 'done' ? [id] : []));
    const { edges } = through('everyone', { statuses: done });
    const left = new Set([...edges.values()].filter(({ type }) => type.frame !== true).flatMap(({ claims }) => claims));
    expect(left.size).toBe(6);
    for (const { status } of left) expect(done).toContain(status);
  });

  test('by country, type and hand take nodes away with all their lines', () => {
    expect(through('everyone', { groups: ['ua', ''] }).nodes.has('us-dod')).toBe(false);
    expect(through('everyone', { types: ['ministry'] }).nodes).toEqual(
      new Set(['ua-mod', 'ua-minstrat', 'us-dod', 'us-state']),
    );
    const { nodes, edges } = through('everyone', {}, ['jp-doc']);
    expect(nodes.has('jp-doc')).toBe(false);
    expect([...edges.values()].some(({ from, to }) => from === 'jp-doc' || to === 'jp-doc')).toBe(false);
  });

  test('by date tell in, maybe and out apart', () => {
    const document = aDocument({
      nodes: { a: 'x', b: 'x', c: 'x', d: 'x', e: 'x' },
      claims: [
        aClaim('a met b', { date: '2023-11' }),
        aClaim('a met c', { date: '2023' }),
        aClaim('a met d', { date: '2021' }),
        aClaim('a met e'),
      ],
    });
    const window = { from: '2023-11', to: '2023-12' };
    const seen = (maybe: boolean, undated: boolean) => {
      const filters = { ...noFilters, dates: { ...window, maybe, undated } };
      const { nodes, maybe: possible } = narrow(deriveGraph(document), { ...openingView, filters });
      return { nodes: [...nodes].toSorted().join(''), maybe: [...possible].toSorted() };
    };
    expect(seen(false, false)).toEqual({ nodes: 'ab', maybe: [] });
    expect(seen(true, false)).toEqual({ nodes: 'abc', maybe: ['a|met|c', 'c'] });
    expect(seen(true, true).nodes).toBe('abce');
  });

  test('by voice let claims of nobody through only where nobody is asked for', () => {
    const document = aDocument({
      nodes: { a: 'x', b: 'x', c: 'x' },
      voices: { one: ['a'] },
      claims: [aClaim('a met b', { by: 'a' }), aClaim('a met c')],
    });
    const kept = (voices: readonly string[]) => [
      ...narrow(deriveGraph(document), { ...openingView, filters: { ...noFilters, voices } }).edges.keys(),
    ];
    expect(kept(['one'])).toEqual(['a|met|b']);
    expect(kept([''])).toEqual(['a|met|c']);
    expect(kept([])).toEqual([]);
  });

  test('for direct quotations keep what stands in quotation marks', () => {
    const { edges } = through('everyone', { quoted: true });
    for (const edge of edges.values())
      if (edge.type.frame !== true) expect(edge.claims.every(({ mode }) => mode === 'quoted')).toBe(true);
    expect(edges.has('umierov|calls-for|coalition')).toBe(true);
  });
});
