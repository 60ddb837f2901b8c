import { describe, expect, test } from 'vitest';
import { betweenness } from '#analysis/betweenness.ts';
import { toMeasureInput } from '#analysis/measure-input.ts';
import { measureGraph } from '#analysis/measure-graph.ts';
import { neighboursIn, type Neighbours } from '#analysis/neighbours.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { aClaim, aDocument, aLargeDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';
import { figures, graphOf, measured } from './graphs.ts';

const sharesFrom = (neighbours: Neighbours, sources: readonly number[]): Float64Array => {
  const steps = betweenness(neighbours, sources);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};

describe('a chain of five', () => {
  const metrics = measured(graphOf(['a b', 'b c', 'c d', 'd e']));

  test('leads most ways through its middle', () => {
    // Of six pairs of others, four lead through c, and three each through b and d.
    expect(figures(metrics, 'betweenness')).toEqual({ a: 0, b: 3 / 6, c: 4 / 6, d: 3 / 6, e: 0 });
  });

  test('has two partners for each but its ends', () => {
    expect(figures(metrics, 'degree')).toEqual({ a: 1, b: 2, c: 2, d: 2, e: 1 });
  });
});

test('the middle of a star is on every way, and its rays on none', () => {
  const star = measured(graphOf(['hub a', 'hub b', 'hub c', 'hub d']));
  expect(figures(star, 'betweenness')).toEqual({ hub: 1, a: 0, b: 0, c: 0, d: 0 });
});

test('in a square each bears half of the only pair that has two ways', () => {
  const square = measured(graphOf(['a b', 'b c', 'c d', 'd a']));
  expect(Object.values(figures(square, 'betweenness'))).toEqual([1 / 6, 1 / 6, 1 / 6, 1 / 6]);
});

test('an edge counts once whichever way and however often it leads, and none with oneself', () => {
  const plain = measured(graphOf(['a b', 'b c']));
  expect(measured(graphOf(['a b', 'b c', 'b a', 'a b', 'c c']))).toEqual(plain);
});

describe('a broker', () => {
  const sides = { a1: 'a', a2: 'a', b1: 'b', b2: 'b' };

  test('stands between pairs of neighbours from different groups', () => {
    const metrics = measured(graphOf(['x a1', 'x a2', 'x b1', 'x b2'], sides));
    expect(figures(metrics, 'brokerage')).toEqual({ x: 4, a1: 0, a2: 0, b1: 0, b2: 0 });
  });

  test('is not needed by those who have an edge with each other', () => {
    const metrics = measured(graphOf(['x a1', 'x a2', 'x b1', 'x b2', 'a1 b1'], sides));
    expect(figures(metrics, 'brokerage')).toMatchObject({ x: 3, a1: 0, b1: 0 });
  });

  test('gains nothing by neighbours who belong to no group', () => {
    const metrics = measured(graphOf(['x a1', 'x b1', 'x nobody', 'x nobody2'], sides));
    expect(figures(metrics, 'brokerage')).toMatchObject({ x: 1 });
  });

  test('may be of a side itself', () => {
    expect(figures(measured(graphOf(['a1 a2', 'a1 b1'], sides)), 'brokerage')).toMatchObject({ a1: 1 });
  });
});

test('parts without a way between them are told apart, the largest first', () => {
  const metrics = measured(graphOf(['a b', 'x y', 'y z'], {}, ['alone']));
  expect(metrics.components).toEqual([3, 2, 1]);
  expect(figures(metrics, 'component')).toEqual({ a: 1, b: 1, x: 0, y: 0, z: 0, alone: 2 });
});

test('a graph of nobody, of one and of two can be measured', () => {
  expect(measured(graphOf([]))).toEqual({ nodes: [], components: [], sampled: false });
  expect(measured(graphOf([], {}, ['a'])).nodes[0]).toMatchObject({ degree: 0, betweenness: 0, component: 0 });
  expect(figures(measured(graphOf(['a b'])), 'betweenness')).toEqual({ a: 0, b: 0 });
});

test('where somebody belongs is no dealing: frame edges are left out', () => {
  const document = aDocument({
    nodes: { ministry: 'body', state: 'country', other: 'body' },
    relations: { within: { frame: true } },
    claims: [aClaim('ministry within state'), aClaim('ministry meets other')],
  });
  const metrics = measured(toMeasureInput(deriveGraph(document)));
  expect(figures(metrics, 'degree')).toEqual({ ministry: 1, state: 0, other: 1 });
});

test('the share that is done grows, up to all of it', () => {
  const shares = [...measureGraph(graphOf(Array.from({ length: 300 }, (_, index) => `n${index} n${index + 1}`)))];
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test('of a very large graph betweenness is estimated from a sample, and that is said', () => {
  const rays = Array.from({ length: 5100 }, (_, index) => index + 1);
  const metrics = measured({
    ids: [0, ...rays].map((place) => `n${place}`),
    groups: new Int32Array(5101).fill(-1),
    ends: Int32Array.from(rays.flatMap((ray) => [0, ray])),
  });
  expect(metrics.sampled).toBe(true);
  expect(metrics.nodes[0]).toMatchObject({ degree: 5100, betweenness: 1 });
  expect(metrics.nodes.slice(1).every(({ betweenness }) => betweenness === 0)).toBe(true);
});

test('a sample of the ways finds nearly the figures of all of them', () => {
  const neighbours = neighboursIn(toMeasureInput(deriveGraph(aLargeDocument(600))));
  const places = [...Array.from({ length: 600 }).keys()];
  const exact = sharesFrom(neighbours, places);
  const estimate = sharesFrom(
    neighbours,
    places.filter((place) => place % 2 === 1),
  );
  const sum = (shares: Float64Array): number => shares.reduce((all, share) => all + share, 0);
  expect(sum(exact.map((share, place) => Math.abs(share - (estimate[place] ?? 0))))).toBeLessThan(sum(exact) / 5);
});

test('in the sample who has most to do with others comes first', () => {
  const metrics = measured(toMeasureInput(deriveGraph(sampleDocument())));
  const head = (of: 'degree' | 'betweenness' | 'brokerage') =>
    metrics.nodes
      .toSorted((a, b) => b[of] - a[of] || (a.id < b.id ? -1 : 1))
      .slice(0, 4)
      .map(({ id }) => id);
  expect(head('degree')).toEqual(['jp-doc', 'ukraine', 'coop', 'wh-actions']);
  expect(head('betweenness')).toEqual(['jp-doc', 'ukraine', 'coop', 'ua-mod']);
  expect(head('brokerage')).toEqual(['coop', 'jp-doc', 'monitoring', 'wh-actions']);
  expect(metrics).toMatchObject({ components: [50], sampled: false });
});
