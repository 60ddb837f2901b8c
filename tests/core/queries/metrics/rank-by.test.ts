import { expect, test } from 'vitest';
import type { Metrics, NodeMetrics } from '#core/queries/metrics/metrics.ts';
import { partsOf, rankBy } from '#core/queries/metrics/rank-by.ts';

const figures = (id: string, degree: number, component = 0): NodeMetrics => ({
  id,
  degree,
  betweenness: degree / 10,
  brokerage: 0,
  component,
});

const metrics: Metrics = {
  nodes: [figures('d', 1, 1), figures('c', 4), figures('b', 2), figures('a', 2, 1), figures('e', 0, 2)],
  components: [2, 2, 1],
  sampled: false,
};

test('the greatest comes first, equals share a rank and stand by id', () => {
  expect(rankBy(metrics, 'degree').map(({ id, rank, share }) => [id, rank, share])).toEqual([
    ['c', 1, 1],
    ['a', 2, 0.5],
    ['b', 2, 0.5],
    ['d', 4, 0.25],
    ['e', 5, 0],
  ]);
  expect(rankBy(metrics, 'betweenness')[0]).toMatchObject({ id: 'c', value: 0.4 });
});

test('where every value is nothing, all share the first rank and no bar is drawn', () => {
  expect(rankBy(metrics, 'brokerage').map(({ id, rank, share }) => `${id}${rank}${share}`)).toEqual([
    'a10',
    'b10',
    'c10',
    'd10',
    'e10',
  ]);
});

test('the parts list their members in the order of the figures', () => {
  expect(partsOf(metrics)).toEqual([['c', 'b'], ['d', 'a'], ['e']]);
});

test('a graph without nodes has no ranking and no parts', () => {
  const none: Metrics = { nodes: [], components: [], sampled: false };
  expect([rankBy(none, 'degree'), partsOf(none)]).toEqual([[], []]);
});
