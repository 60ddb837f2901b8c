import type { NodeId } from '#core/document/schema.ts';
import type { ElementRef } from '#store/state.ts';
import { selectGraph, selectScene } from '#store/selectors.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';

export type Walk = {
  readonly toNode: (id: NodeId) => void;
  readonly toElement: (element: ElementRef) => void;
};

/** Goes to another element: selects it and brings it into view, first going to the level or opening the group that draws it. */
export const useWalk = (): Walk => {
  const store = useStoreApi();
  const toElement = (element: ElementRef): void => {
    const { select, reveal } = store.getState();
    select(element);
    reveal(element);
  };
  const toNode = (id: NodeId): void => {
    const state = store.getState();
    const level = selectGraph(state)?.nodes.get(id)?.level ?? 1;
    if (level > state.view.level) state.showLevel(level);
    const group = selectScene(store.getState())?.nodes.find(
      ({ kind, members }) => kind === 'group' && members.includes(id),
    );
    if (group !== undefined) state.openGroup(group.id);
    toElement({ kind: 'node', id });
  };
  return { toNode, toElement };
};
