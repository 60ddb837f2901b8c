import type { AccountRow } from '#core/queries/accounts/compare-accounts.ts';

export const rowFilters = ['all', 'differs', 'same', 'one-sided'] as const;
export type RowFilter = (typeof rowFilters)[number];

/** The kind of a row among those one can choose: accounts that are opposed differ. */
const filterOf = ({ kind }: AccountRow): RowFilter => (kind === 'contradicts' ? 'differs' : kind);

export const rowsOfKind = (rows: readonly AccountRow[], filter: RowFilter): readonly AccountRow[] =>
  filter === 'all' ? rows : rows.filter((row) => filterOf(row) === filter);
