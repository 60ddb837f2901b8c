import type { ReactNode } from 'react';
import type { ClaimColumn } from '#core/queries/tables/claim-columns.ts';
import type { ItemColumn } from '#core/queries/tables/item-columns.ts';

/** A column as it is shown, and as it is written to a file. */
export type ColumnView<Row> = {
  readonly name: ClaimColumn | ItemColumn;
  /** Its share of the width. */
  readonly width: number;
  readonly isNumber?: true;
  readonly cell: (row: Row) => ReactNode;
  readonly text: (row: Row) => string;
};

/** What a file has besides the columns that are shown. */
export type SavedColumn<Row> = { readonly title: string; readonly text: (row: Row) => string };
