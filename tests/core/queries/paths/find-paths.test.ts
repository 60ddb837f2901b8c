import { describe, expect, test } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import type { Graph } from '#core/graph/graph.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { findPaths } from '#core/queries/paths/find-paths.ts';
import { weakestStep } from '#core/queries/paths/path.ts';
import { noFilters, type Filters } from '#core/view/view.ts';
import { aClaim, aDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const sample = deriveGraph(sampleDocument());

const stops = (graph: Graph, from: string, to: string, filters: Partial<Filters> = {}): readonly string[] => {
  const narrowed = narrow(graph, { lens: 'everyone', filters: { ...noFilters, ...filters }, hidden: [] });
  return findPaths(graph, narrowed, from, to).map(({ nodes, steps }) =>
    [nodes.join(' '), ...steps.map(({ phase }) => phase)].join(' · '),
  );
};

describe('in the sample', () => {
  test('the ministry leads to FrankenSAM by what was announced, agreed and intended', () => {
    expect(stops(sample, 'ua-mod', 'frankensam')).toEqual([
      'ua-mod coop ukraine frankensam-local frankensam · agreed · agreed · ahead · ahead',
      'ua-mod coop ukraine parallel-production frankensam · agreed · agreed · ahead · ahead',
      'ua-mod coop ukraine ua-air-defense frankensam · agreed · agreed · ahead · ahead',
    ]);
  });

  test('both ministries meet in the document they signed, not in being part of something', () => {
    expect(stops(sample, 'ua-mod', 'us-dod')[0]).toBe('ua-mod jp-doc us-dod · signed · signed');
  });

  test('where only scaffolding leads there it is walked', () => {
    expect(stops(sample, 'ua-minstrat', 'enemy-industry')).not.toEqual([]);
    expect(stops(sample, 'us-dod', 'us-state')).not.toEqual([]);
  });

  test('filters take ways away', () => {
    expect(stops(sample, 'ua-mod', 'frankensam', { statuses: ['signed'] })).toEqual([]);
  });
});

describe('the order of the ways', () => {
  const graph = deriveGraph(
    aDocument({
      relations: { within: { frame: true } },
      nodes: { a: 'thing', b: 'thing', c: 'thing', d: 'thing', alone: 'thing' },
      claims: [
        aClaim('a wants d', { status: 'wished' }),
        aClaim('a knows b', { status: 'fact' }),
        aClaim('b plans d', { status: 'ahead' }),
        aClaim('c signed a', { status: 'signed' }),
        aClaim('c signed b', { status: 'signed' }),
        aClaim('d agreed c', { status: 'agreed' }),
        aClaim('a within d', { status: 'fact' }),
      ],
    }),
  );

  test('is by the weakest step, then by length; the shortest is always among them', () => {
    expect(stops(graph, 'a', 'd')).toEqual([
      'a c d · signed · agreed',
      'a b c d · fact · signed · agreed',
      'a d · wished',
    ]);
  });

  test('a path says which step is its weakest', () => {
    const narrowed = narrow(graph, { lens: 'everyone', filters: noFilters, hidden: [] });
    expect(findPaths(graph, narrowed, 'a', 'd').map((path) => weakestStep(path)?.phase)).toEqual([
      'agreed',
      'fact',
      'wished',
    ]);
  });

  test('there is none to oneself, to what stands alone, or to what the document lacks', () => {
    expect([stops(graph, 'a', 'a'), stops(graph, 'a', 'alone'), stops(graph, 'a', 'nobody')]).toEqual([[], [], []]);
  });
});
