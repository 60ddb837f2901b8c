import { createContext, use, type ReactNode } from 'react';
import { useStore as useZustandStore } from 'zustand';
import type { EntenteStore } from './create-store.ts';
import type { State } from './state.ts';

const StoreContext = createContext<EntenteStore | null>(null);

/** Hands the store down; whatever is below reads it by named selectors. */
export function StoreProvider({ store, children }: { readonly store: EntenteStore; readonly children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store itself, for what reaches outside React; throws outside a provider, which is a mistake of the program. */
export function useStoreApi(): EntenteStore {
  const store = use(StoreContext);
  if (store === null) throw new Error('useStore is called outside <StoreProvider>');
  return store;
}

export const useStore = <T,>(selector: (state: State) => T): T => useZustandStore(useStoreApi(), selector);
