import { describe, expect, it } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import { nearestLook, restrictionsOf, withoutRestriction } from '#core/queries/legend/restrictions.ts';
import { noFilters, openingView } from '#core/view/view.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());
const scene = makeScene(graph, { level: 1, openGroups: [] });
const dates = { from: '2022-01', to: '2022-12', maybe: true, undated: false };

describe('what holds something back', () => {
  it('is nothing in the opening view, and each thing by itself', () => {
    expect(restrictionsOf(openingView)).toEqual([]);
    const view = {
      ...openingView,
      lens: 'shared',
      hidden: ['ua'],
      filters: { ...noFilters, types: [], dates, quoted: true },
    } as const;
    expect(restrictionsOf(view)).toEqual(['lens', 'types', 'dates', 'quoted', 'hidden']);
    for (const each of restrictionsOf(view))
      expect(restrictionsOf(withoutRestriction(view, each))).toEqual(restrictionsOf(view).filter((it) => it !== each));
  });
});

describe('where nothing matches', () => {
  it('finds the one thing without which most would', () => {
    const look = { ...openingView, filters: { ...noFilters, statuses: ['signed'], dates } };
    expect(nearestLook(graph, scene, look)).toEqual({ restriction: 'dates', items: expect.any(Number) });
    expect(nearestLook(graph, scene, look)?.items).toBeGreaterThan(2);
  });

  it('finds none where two things hide everything, each by itself', () => {
    expect(nearestLook(graph, scene, { ...openingView, filters: { ...noFilters, types: [], groups: [] } })).toBeNull();
  });
});
