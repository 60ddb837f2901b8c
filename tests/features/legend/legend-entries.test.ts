import { describe, expect, it } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { legendEntries } from '#features/legend/legend-entries.ts';
import { aDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());
const at = (level: 1 | 2 | 3) => legendEntries(graph, makeScene(graph, { level, openGroups: [] }));

describe('the key', () => {
  it('explains the marks that are in the picture, and no others', () => {
    expect(at(1).marks).toEqual([
      { value: 'joint', count: 4 },
      { value: 'unnamed', count: 7 },
      { value: 'claims', count: 23 },
    ]);
    const bare = deriveGraph(aDocument({ nodes: { a: 'thing' } }));
    expect(legendEntries(bare, makeScene(bare, { level: 1, openGroups: [] })).marks).toEqual([]);
  });

  it('offers a level only if it draws more than the one before', () => {
    expect(at(1).levels).toEqual([
      { value: 1, count: 23, chosen: true },
      { value: 2, count: 50, chosen: false },
    ]);
    expect(at(3).levels.map(({ chosen }) => chosen)).toEqual([false, true]);
    const flat = deriveGraph(aDocument({ nodes: { a: 'thing' } }));
    expect(legendEntries(flat, makeScene(flat, { level: 1, openGroups: [] })).levels).toHaveLength(1);
  });
});
