import type { ClaimColumn } from './claim-columns.ts';
import type { ItemColumn } from './item-columns.ts';

export type TableOf = 'claims' | 'items';

/** How a table is read: what its rows are, by which column they are sorted, and what is looked for in each. */
export type TableLook = {
  readonly of: TableOf;
  /** Null is the order of the document. */
  readonly sort: { readonly column: ClaimColumn | ItemColumn; readonly descending: boolean } | null;
  /** Words by column. */
  readonly texts: { readonly [Column in ClaimColumn | ItemColumn]?: string };
};

export const openingTable: TableLook = { of: 'claims', sort: null, texts: {} };
