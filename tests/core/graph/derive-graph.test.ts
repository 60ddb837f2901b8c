import { describe, expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const sample = sampleDocument();
const lens = (voice: string | readonly string[]) => deriveGraph(sample, voice);

describe('deriveGraph', () => {
  test('makes 50 nodes and 83 edges of the 76 claims of the sample', () => {
    const graph = deriveGraph(sample);
    expect([graph.nodes.size, graph.claims.size, graph.edges.size]).toEqual([50, 76, 83]);
  });

  test('draws one voice: what Kyiv tells, what Washington tells', () => {
    expect([lens('kyiv').nodes.size, lens('kyiv').edges.size]).toEqual([25, 33]);
    expect([lens('washington').nodes.size, lens('washington').edges.size]).toEqual([32, 48]);
  });
  test('finds the seven edges that both tell', () => {
    const both = [...deriveGraph(sample).edges.values()].filter(
      (edge) => edge.voices.includes('kyiv') && edge.voices.includes('washington'),
    );
    expect(both).toHaveLength(7);
  });
});
