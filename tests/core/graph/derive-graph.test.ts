import { describe, expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { aClaim, aDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const sample = sampleDocument();
const size = (lens?: string | readonly string[]): readonly number[] => {
  const { nodes, edges } = deriveGraph(sample, lens);
  return [nodes.size, edges.size];
};

describe('the graph of the sample', () => {
  test('has 50 nodes and 83 edges, made of 76 claims', () => {
    const graph = deriveGraph(sample);
    expect([graph.nodes.size, graph.claims.size, graph.edges.size]).toEqual([50, 76, 83]);
  });

  test('as one voice tells it has what it claims, its speakers, and scaffolding between them', () => {
    expect(size('kyiv')).toEqual([25, 33]);
    expect(size('washington')).toEqual([32, 48]);
  });

  test('as two voices tell it is the union of their claims', () => {
    const [nodes = 0, edges = 0] = size(['kyiv', 'washington']);
    const each = ['kyiv', 'washington'].map((voice) => deriveGraph(sample, voice));
    expect(nodes).toBe(new Set(each.flatMap((graph) => [...graph.nodes.keys()])).size);
    // What frames two nodes of which each voice draws one is drawn only where both are.
    expect(edges).toBeGreaterThanOrEqual(new Set(each.flatMap((graph) => [...graph.edges.keys()])).size);
  });

  test('has seven edges that both sides tell', () => {
    const both = [...deriveGraph(sample).edges.values()].filter(({ voices }) =>
      ['kyiv', 'washington'].every((voice) => voices.includes(voice)),
    );
    expect(both).toHaveLength(7);
  });

  test('tells that the document has two names, and the differing claims with it', () => {
    const differing = [...deriveGraph(sample).nodes.values()].filter(({ differs }) => differs);
    expect(differing.map(({ id }) => id)).toEqual(['jp-doc']);
    expect(
      deriveGraph(sample, 'kyiv')
        .nodes.get('jp-doc')
        ?.names.map(({ claim }) => claim.value),
    ).toEqual([{ en: 'memorandum', uk: 'меморандум' }]);
  });

  test('knows what is said by a speaker and what is said about it', () => {
    const ministry = deriveGraph(sample).nodes.get('ua-mod');
    expect(ministry?.says).toHaveLength(sample.claims.filter(({ by }) => [by].flat().includes('ua-mod')).length);
    expect(ministry?.claims.map(({ id }) => id)).toContain('c06');
  });
});

describe('deriveGraph', () => {
  test('folds a symmetric relation told from both ends into one edge', () => {
    const document = aDocument({
      relations: { borders: { symmetric: true } },
      nodes: { a: 'country', b: 'country' },
      claims: [aClaim('b borders a', { id: 'c1' }), aClaim('a borders b', { id: 'c2' })],
    });
    const [edge, ...more] = deriveGraph(document).edges.values();
    expect(more).toEqual([]);
    expect([edge?.key, edge?.claims.map(({ id }) => id)]).toEqual(['a|borders|b', ['c1', 'c2']]);
  });

  test('takes look and level from the nearest type that has them', () => {
    const document = aDocument({
      types: {
        body: { look: 'body', level: 2 },
        ministry: { is: 'body' },
        court: { is: 'ministry', level: 3 },
        loop: { is: 'loop' },
      },
      nodes: { a: 'ministry', b: 'court', c: 'loop', d: { type: 'court', level: 1 } },
    });
    const graph = deriveGraph(document);
    const drawn = [...graph.nodes.values()].map(({ id, look, level }) => `${id} ${look} ${level}`);
    expect(drawn).toEqual(['a body 2', 'b body 3', 'c subject 1', 'd body 1']);
  });

  test('draws a plain graph: claims without speaker, manner and passage', () => {
    const graph = deriveGraph(aDocument({ nodes: { a: 'x', b: 'x' }, claims: [aClaim('a knows b')] }));
    expect(graph.edges.get('a|knows|b')).toMatchObject({ voices: [], differs: false, phase: { phase: 'fact' } });
  });

  test('makes every pair of two lists an edge, and counts the claim once at each end', () => {
    const claim = aClaim('a knows', { from: ['a', 'b'], to: ['c', 'd'] });
    const graph = deriveGraph(aDocument({ nodes: { a: 'x', b: 'x', c: 'x', d: 'x' }, claims: [claim] }));
    expect([...graph.edges.keys()]).toEqual(['a|knows|c', 'a|knows|d', 'b|knows|c', 'b|knows|d']);
    expect([...graph.nodes.values()].map(({ claims }) => claims.length)).toEqual([1, 1, 1, 1]);
  });

  test('draws nodes that no claim mentions, and a document without anything', () => {
    expect(deriveGraph(aDocument({ nodes: { a: 'x' } })).nodes.size).toBe(1);
    expect(deriveGraph(aDocument({ nodes: {} })).nodes.size).toBe(0);
  });
});
