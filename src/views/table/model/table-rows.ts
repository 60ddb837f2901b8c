import type { Column } from '#core/queries/tables/column.ts';
import { filterRows, sortRows } from '#core/queries/tables/sort-rows.ts';
import type { TableLook } from '#core/queries/tables/table-look.ts';
import { queryWords } from '#core/queries/search/fold-words.ts';

/** The rows that match what is looked for in the columns, in the order that is asked for. */
export function tableRows<Name extends string>(
  rows: Int32Array,
  columns: { readonly [N in Name]: Column },
  names: readonly Name[],
  { sort, texts }: { readonly sort: TableLook['sort']; readonly texts: { readonly [N in Name]?: string } },
): Int32Array {
  const wanted = names.flatMap((name) => {
    const words = queryWords(texts[name] ?? '');
    return words.length === 0 ? [] : [{ ...columns[name], words }];
  });
  const matching = filterRows(rows, wanted);
  const name = names.find((each) => each === sort?.column);
  return sort === null || name === undefined ? matching : sortRows(matching, columns[name], sort.descending);
}

/** Every row of so many, in the order of the document. */
export const allRows = (count: number): Int32Array => new Int32Array(count).map((_, row) => row);

/** Whether the order of the columns has to be known. */
export const isLookedFor = ({ sort, texts }: TableLook): boolean =>
  sort !== null || Object.values(texts).some((text) => text !== '');
