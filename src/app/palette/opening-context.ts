import { createContext, useContext, useMemo } from 'react';
import { useStoreApi } from '#store/StoreProvider.tsx';
import type { CommandContext, Opening } from '#app/commands/command.ts';

/** How documents are opened, for whatever draws commands. */
export const OpeningContext = createContext<Opening | null>(null);

/** What commands are performed with. */
export const useCommandContext = (): CommandContext => {
  const store = useStoreApi();
  const opening = useContext(OpeningContext);
  if (opening === null) throw new Error('commands are drawn outside of the app');
  return useMemo(() => ({ ...opening, store }), [opening, store]);
};
