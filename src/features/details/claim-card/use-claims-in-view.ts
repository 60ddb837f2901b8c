import { useMemo } from 'react';
import type { Claim } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import { selectNarrowed } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { claimsInView } from '#core/queries/looking/claims-in-view.ts';

/** Which claims pass in the present view; null where all do. */
export const useClaimsInView = (graph: Graph): ((claim: Claim) => boolean) | null => {
  const narrowed = useStore(selectNarrowed);
  const view = useStore((state) => state.view);
  return useMemo(() => (narrowed === null ? null : claimsInView(graph, narrowed, view)), [graph, narrowed, view]);
};
