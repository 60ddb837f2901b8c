import type { TableLook } from '#core/queries/tables/table-look.ts';

export type TableState = {
  readonly table: TableLook;
  readonly lookAtTable: (part: Partial<TableLook>) => void;
};
