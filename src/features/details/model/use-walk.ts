import type { NodeId } from '#core/document/schema.ts';
import type { ElementRef } from '#store/state.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';
import { walkTo, walkToElement } from '#store/walk.ts';

export type Walk = {
  readonly toNode: (id: NodeId) => void;
  readonly toElement: (element: ElementRef) => void;
};

/** Goes to another element: selects it and brings it into view, first going to what draws it. */
export const useWalk = (): Walk => {
  const store = useStoreApi();
  return { toNode: (id) => walkTo(store, id), toElement: (element) => walkToElement(store, element) };
};
