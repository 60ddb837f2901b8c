import { describe, expect, it } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { legendEntries } from '#features/legend/legend-entries.ts';
import { aDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());
const at = (level: 1 | 2 | 3) => legendEntries(graph, makeScene(graph, { level, openGroups: [] }));
const table = (entries: readonly { readonly value: string | number; readonly count: number }[]) =>
  Object.fromEntries(entries.map(({ value, count }) => [value, count]));

describe('the key', () => {
  it('counts what is in the opening picture', () => {
    expect(table(at(1).phases)).toEqual({ done: 3, signed: 4, agreed: 7, ahead: 7, wished: 1, fact: 3 });
    expect(table(at(1).looks)).toEqual({
      country: 2,
      body: 6,
      organisation: 3,
      person: 2,
      instrument: 4,
      programme: 5,
      event: 1,
    });
  });

  it('adds up to the cards and lines of the scene at every level, and lists nothing that is not there', () => {
    for (const level of [1, 2, 3] as const) {
      const scene = makeScene(graph, { level, openGroups: [] });
      const { phases, looks, marks } = at(level);
      const sum = (entries: readonly { readonly count: number }[]) =>
        entries.reduce((total, { count }) => total + count, 0);
      expect(sum(phases)).toBe(scene.lines.length);
      expect(sum(looks)).toBe(scene.nodes.length);
      expect([...phases, ...looks, ...marks].every(({ count }) => count > 0)).toBe(true);
    }
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
