import type { NodeId } from '#core/document/schema.ts';
import { selectGraph, selectScene } from '#store/selectors.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';
import { walkTo } from '#store/walk.ts';
import { cardsFor, levelFor } from './cards-for.ts';

type Select = { readonly one: (id: NodeId) => void; readonly part: (ids: readonly NodeId[]) => void };

/** Selects what is listed and shows it in the picture. The list stays: one goes on to its next line. */
export const useSelect = (): Select => {
  const store = useStoreApi();
  const stay = (): void => store.getState().openPanel('metrics');
  return {
    one: (id) => {
      walkTo(store, id);
      stay();
    },
    part: (ids) => {
      const { view, showLevel, selectAll, reveal } = store.getState();
      const graph = selectGraph(store.getState());
      const level = graph === null ? 1 : levelFor(graph, ids);
      if (level > view.level) showLevel(level);
      const scene = selectScene(store.getState());
      const cards = (scene === null ? [] : cardsFor(scene, ids)).map((id) => ({ kind: 'node', id }) as const);
      selectAll(cards);
      if (cards[0] !== undefined) reveal(cards[0]);
      stay();
    },
  };
};
