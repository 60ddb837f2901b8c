import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { distancesFrom } from '#core/graph/neighbourhood.ts';
import { sceneBudget } from '#core/graph/scene.ts';
import { aClaim, aDocument, aLargeDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const sample = deriveGraph(sampleDocument());
const opening = { level: 1, openGroups: [] } as const;

describe('distances', () => {
  const chain = deriveGraph(
    aDocument({
      nodes: { a: 'x', b: 'x', c: 'x', d: 'x' },
      claims: [aClaim('a met b'), aClaim('c met b'), aClaim('c met d')],
    }),
  );

  test('count edges whichever way they point, up to the depth', () => {
    expect([...distancesFrom(chain, 'a', 2)]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
  });

  test('go only over edges that may be passed, and nowhere from what is not there', () => {
    expect(distancesFrom(chain, 'a', 3, ({ from }) => from !== 'c').size).toBe(2);
    expect(distancesFrom(chain, 'nobody', 3).size).toBe(0);
  });
});

describe('the rings round one item', () => {
  const rings = (depth: 1 | 2 | 3) =>
    makeScene(sample, { ...opening, arrangement: 'rings', focus: { id: 'jp-doc', depth } });

  test('hold what is so many steps away at this level, and draw what lanes say by position', () => {
    const near = distancesFrom(sample, 'jp-doc', 1);
    const expected = [...near.keys()].filter((id) => sample.nodes.get(id)?.level === 1);
    expect(
      rings(1)
        .nodes.map(({ id }) => id)
        .toSorted(),
    ).toEqual(expected.toSorted());
    expect(rings(2).lines.map(({ key }) => key)).toContain('ua-mod|ukraine');
    expect(makeScene(sample, opening).lines.map(({ key }) => key)).not.toContain('ua-mod|ukraine');
  });

  test('of a large document show one item with its neighbours, the rest of them counted on a card a side', () => {
    const graph = deriveGraph(aLargeDocument(3000));
    const scene = makeScene(graph, { ...opening, focus: { id: 'n0', depth: 2 } });
    expect(scene.kind).toBe('items');
    const all = distancesFrom(graph, 'n0', 2).size;
    const rest = scene.nodes
      .filter(({ kind }) => kind === 'rest')
      .reduce((sum, { members }) => sum + members.length, 0);
    expect(scene.shown).toBe(40);
    expect(scene.shown + rest).toBe(all);
    expect(scene.nodes.length + scene.lines.length).toBeLessThanOrEqual(sceneBudget);
    expect(scene.lines.filter(({ count }) => count !== null).length).toBeGreaterThan(0);
  });
});

describe('what is added to a picture', () => {
  test('comes after what the level shows, in the order it was asked for, and leaves all that as it was', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...sample.nodes.keys()], { maxLength: 4 }), (expanded) => {
        const before = makeScene(sample, opening);
        const after = makeScene(sample, { ...opening, expanded });
        const extra = after.extra ?? [];
        expect(after.nodes.slice(0, before.nodes.length)).toEqual(before.nodes);
        expect(after.nodes.slice(before.nodes.length).map(({ id }) => id)).toEqual(extra);
        const kept = after.lines.filter(({ from, to }) => !extra.includes(from) && !extra.includes(to));
        expect(kept).toEqual(before.lines);
      }),
      { numRuns: 40 },
    );
  });

  test('is all neighbours of what was expanded', () => {
    const scene = makeScene(sample, { ...opening, expanded: ['jp-doc'] });
    const shown = new Set(scene.nodes.map(({ id }) => id));
    for (const id of distancesFrom(sample, 'jp-doc', 1).keys()) expect(shown.has(id)).toBe(true);
  });

  test('does not move when more is asked for later', () => {
    const one = makeScene(sample, { ...opening, expanded: ['jp-doc'] }).extra ?? [];
    const two = makeScene(sample, { ...opening, expanded: ['jp-doc', 'umierov'] }).extra ?? [];
    expect(two.slice(0, one.length)).toEqual(one);
    expect(two.length).toBeGreaterThan(one.length);
  });
});

test('what is arranged alone is just that', () => {
  const scene = makeScene(sample, { ...opening, only: ['jp-doc', 'ua-mod', 'nobody'] });
  expect(scene.nodes.map(({ id }) => id)).toEqual(['jp-doc', 'ua-mod']);
  expect(scene.lines.map(({ key }) => key)).toEqual(['ua-mod|jp-doc']);
});

test('freely arranged, hundreds of items have cards of their own', () => {
  const graph = deriveGraph(aLargeDocument(300));
  expect(makeScene(graph, { ...opening, arrangement: 'free' }).kind).toBe('items');
  expect(makeScene(graph, opening).kind).toBe('groups');
});
