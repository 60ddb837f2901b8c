import { useMemo } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';
import type { Sight } from '#core/queries/legend/count-lines.ts';
import { legendCounts, type LegendCounts } from '#core/queries/legend/legend-counts.ts';
import { openingView } from '#core/view/view.ts';
import { selectGraph, selectLooking, selectNarrowed, selectRendering, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';

/** The picture, how it is looked at, and what the key counts of it. */
export type LegendSight = {
  readonly graph: Graph;
  readonly scene: Scene;
  readonly sight: Sight;
  readonly counts: LegendCounts;
};

/** Lists and tables tell the whole document, whatever of it the picture draws: so does their key. */
const whole = (state: State): State => {
  const { lens, filters, hidden, split } = state.view;
  return selectRendering(state) === 'picture'
    ? state
    : { ...state, view: { ...openingView, lens, filters, hidden, split, level: 3 } };
};

/** Null while there is no picture. */
export function useSight(): LegendSight | null {
  const store = useStoreApi();
  const view = useStore((state) => state.view);
  const document = useStore((state) => state.document);
  const { filters } = view;
  return useMemo(() => {
    // Asked for together, because the view that all is drawn in is a new one each time.
    const state = whole({ ...store.getState(), view, document });
    const [graph, scene, narrowed, looking] = [
      selectGraph(state),
      selectScene(state),
      selectNarrowed(state),
      selectLooking(state),
    ];
    if (graph === null || scene === null || narrowed === null || looking === null) return null;
    const sight = { narrowed, looking };
    return { graph, scene, sight, counts: legendCounts(graph, scene, sight, filters) };
  }, [store, view, document, filters]);
}
