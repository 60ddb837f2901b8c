import type { NodeId } from '#core/document/schema.ts';
import { partsOf } from '#core/graph/voices/parts.ts';
import { selectGraph, selectScene } from '#store/selectors.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';
import type { EntenteStore } from '#store/create-store.ts';
import { goDrawing, walkTo } from '#store/walk.ts';
import { cardsFor, levelFor } from './cards-for.ts';

type Select = { readonly one: (id: NodeId) => void; readonly part: (ids: readonly NodeId[]) => void };

/** Selects what is listed and shows it in the picture. The list stays: one goes on to its next line. */
export const useSelect = (): Select => {
  const store = useStoreApi();
  const stay = (): void => store.getState().openPanel('metrics');
  return {
    one: (id) => {
      selectItem(store, id);
      stay();
    },
    part: (ids) => {
      selectCards(store, ids);
      stay();
    },
  };
};

/** Selects an item of the document; one that is drawn once per voice, all its cards. */
export function selectItem(store: EntenteStore, id: NodeId): void {
  const [first, ...others] = drawnAs(store, id);
  walkTo(store, first ?? id);
  for (const other of others) store.getState().toggleSelected({ kind: 'node', id: other });
}

/** Selects the cards that stand for some items, going no deeper than to where one of them is drawn. */
export function selectCards(store: EntenteStore, items: readonly NodeId[]): void {
  const graph = selectGraph(store.getState());
  if (graph === null) return;
  const ids = items.flatMap((id) => drawnAs(store, id));
  goDrawing(store, levelFor(graph, ids), (scene) => cardsFor(scene, ids).length > 0);
  const { selectAll, reveal } = store.getState();
  const scene = selectScene(store.getState());
  const cards = (scene === null ? [] : cardsFor(scene, ids)).map((id) => ({ kind: 'node', id }) as const);
  selectAll(cards);
  if (cards[0] !== undefined) reveal(cards[0]);
}

/** The nodes of the graph that an item of the document stands in: itself, or its parts. */
function drawnAs(store: EntenteStore, id: NodeId): readonly NodeId[] {
  const graph = selectGraph(store.getState());
  const parts = graph === null ? [] : partsOf(graph.document, id);
  return parts.length === 0 ? [id] : parts;
}
