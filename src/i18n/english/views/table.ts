import { counted, numberIn } from '#i18n/counted.ts';
import type { ClaimColumn } from '#core/queries/tables/claim-columns.ts';
import type { ItemColumn } from '#core/queries/tables/item-columns.ts';
import type { TableOf } from '#core/queries/tables/table-look.ts';

const number = numberIn('en');
const claims = counted('en', { one: 'claim', other: 'claims' });
const items = counted('en', { one: 'item', other: 'items' });
const rows = counted('en', { one: 'row', other: 'rows' });
const of: { readonly [T in TableOf]: (count: number) => string } = { claims, items };

const columns: { readonly [C in ClaimColumn | ItemColumn]: string } = {
  from: 'From',
  relation: 'Relation',
  status: 'Status',
  to: 'To',
  speaker: 'Speaker',
  date: 'Date',
  source: 'Source',
  name: 'Item',
  kind: 'Kind',
  country: 'Country',
  links: 'Links',
  claims: 'Claims',
};

/** Claims and items in rows and columns. */
export const table = {
  rowsOf: { label: 'Rows', claims: 'Claims', items: 'Items' },
  title: { claims: 'Claims of the document', items: 'Items of the document' },
  columns,
  /** Columns that only a saved file has. */
  saved: { quote: 'Quote', paragraph: 'Paragraph', sourceId: 'Source id', id: 'Id' },
  showing: (kind: TableOf, shown: number, total: number) =>
    shown === total ? of[kind](total) : `Showing ${number(shown)} of ${of[kind](total)}`,
  showAll: 'Show all',
  filter: (column: string) => `${column} contains`,
  filterShort: 'Filter',
  clearFilters: 'Clear the filters of columns',
  preparing: 'Putting the columns in order …',
  nothing: 'No row matches.',
  save: 'Save as CSV',
  saving: 'Writing the file …',
  copy: 'Copy the table',
  copied: (count: number) => `${rows(count)} copied.`,
  copyTitle: 'Table',
  print: 'Print',
  printedOf: (printed: number, all: number) =>
    `The first ${number(printed)} of ${rows(all)}; a saved file has them all.`,
  paragraph: (numbers: readonly number[]) => (numbers.length === 0 ? '' : ` ¶${numbers.join(', ¶')}`),
  accountsDiffer: 'accounts differ',
};
