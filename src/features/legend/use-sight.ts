import { useMemo } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';
import type { Sight } from '#core/queries/legend/count-lines.ts';
import { legendCounts, type LegendCounts } from '#core/queries/legend/legend-counts.ts';
import { selectGraph, selectLooking, selectNarrowed, selectScene } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';

/** The picture, how it is looked at, and what the key counts of it. */
export type LegendSight = {
  readonly graph: Graph;
  readonly scene: Scene;
  readonly sight: Sight;
  readonly counts: LegendCounts;
};

/** Null while there is no picture. */
export function useSight(): LegendSight | null {
  const graph = useStore(selectGraph);
  const scene = useStore(selectScene);
  const narrowed = useStore(selectNarrowed);
  const looking = useStore(selectLooking);
  const filters = useStore((state) => state.view.filters);
  return useMemo(() => {
    if (graph === null || scene === null || narrowed === null || looking === null) return null;
    const sight = { narrowed, looking };
    return { graph, scene, sight, counts: legendCounts(graph, scene, sight, filters) };
  }, [graph, scene, narrowed, looking, filters]);
}
