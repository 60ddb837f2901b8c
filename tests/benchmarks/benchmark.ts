/** One measurement: how much more the product takes than its baseline, both measured in the same run. */
export type Row = {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ratio';
  /** Met when the value is at most this; null where it is only there to compare with. */
  readonly goal: number | null;
  /** The measurements behind the ratio, for people. */
  readonly note: string;
};

export type Benchmark = { readonly name: string; readonly run: () => Promise<readonly Row[]> };

export const isMet = ({ value, goal }: Row): boolean => goal === null || value <= goal;

const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);

/** The value that this share of all values stays under; 0 for none at all. */
export const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export const inMilliseconds = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

const signOf = (row: Row): string => (row.goal === null ? '·' : isMet(row) ? '✓' : '✗');

/** Written limits are round numbers; those worked out from a baseline are not. */
const goalOf = ({ goal }: Row): string => (goal === null ? '' : `≤ ${Math.round(goal * 100) / 100} ×`);

/** Columns as wide as their widest cell. */
export const table = (rows: readonly Row[]): string => {
  const cells = [
    ['', 'measured', 'value', 'goal', 'note'],
    ...rows.map((row) => [signOf(row), row.name, `${row.value.toFixed(2)} ×`, goalOf(row), row.note]),
  ];
  const width = (column: number): number => Math.max(...cells.map((line) => line[column]?.length ?? 0));
  return cells
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(width(column)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
