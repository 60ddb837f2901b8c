import type { ElementRef } from '#store/state.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';
import { choose } from '#store/show-as.ts';

/** Chooses what a row is about; with a key held, adds it to what is selected or takes it away. */
export function useChoose<Row>(elementOf: (row: Row) => ElementRef): (row: Row, adds: boolean) => void {
  const store = useStoreApi();
  return (row, adds) => {
    if (adds) store.getState().toggleSelected(elementOf(row));
    else choose(store, elementOf(row));
  };
}
