import type { Claim } from '#core/document/schema.ts';
import { claimElements, levelOfClaim } from '#core/queries/claim-elements.ts';
import { selectGraph, selectScene } from '#store/selectors.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';

/** Selects what the picture draws of claims and brings it into view, at the level that draws all of it. */
export const useShowClaims = (): ((claims: readonly Claim[]) => void) => {
  const store = useStoreApi();
  return (claims) => {
    const state = store.getState();
    const graph = selectGraph(state);
    if (graph === null) return;
    const levels = claims.map((claim) => levelOfClaim(graph, claim));
    const deeper = ([3, 2] as const).find((level) => levels.includes(level) && level > state.view.level);
    if (deeper !== undefined) state.showLevel(deeper);
    const scene = selectScene(store.getState());
    if (scene === null) return;
    const { lines, nodes } = claimElements(scene, claims);
    const elements = [
      ...lines.map((key) => ({ kind: 'line', key }) as const),
      ...nodes.map((id) => ({ kind: 'node', id }) as const),
    ];
    const [first] = elements;
    if (first === undefined) return;
    state.selectAll(elements);
    state.reveal(first);
  };
};
