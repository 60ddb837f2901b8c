import type { StateCreator } from 'zustand/vanilla';
import { openingTable } from '#core/queries/tables/table-look.ts';
import type { TableState } from '#store/shapes/table.ts';
import type { State } from '#store/state.ts';

/** How the table is read; it stays so while somebody looks at the picture. */
export const tableSlice: StateCreator<State, [], [], TableState> = (set) => ({
  table: openingTable,
  lookAtTable: (part) => set(({ table }) => ({ table: { ...table, ...part } })),
});
