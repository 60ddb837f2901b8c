import type { LaterMessages } from '#i18n/later-messages-in.ts';
import type { ColumnView, SavedColumn } from '#views/table/grid/column-view.ts';
import type { Sheet } from './csv.ts';

type View<Row> = { readonly columns: readonly ColumnView<Row>[]; readonly saved: readonly SavedColumn<Row>[] };

/** Rows as they stand, with the columns that only a file has. */
export function sheetOf<Row>(
  { columns, saved }: View<Row>,
  words: LaterMessages['table'],
  all: readonly Row[],
  rows: Int32Array,
): Sheet<Row> {
  return {
    titles: [...columns.map(({ name }) => words.columns[name]), ...saved.map(({ title }) => title)],
    rows: Array.from(rows).flatMap((number) => all[number] ?? []),
    cellsOf: (row) => [...columns, ...saved].map(({ text }) => text(row)),
  };
}
