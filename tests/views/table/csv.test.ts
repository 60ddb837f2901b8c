import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { InSteps } from '#core/queries/tables/column.ts';
import { csvOf, pasteableOf, type Sheet } from '#views/table/tools/csv.ts';

const result = (steps: InSteps<string>): string => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

const sheet = (rows: readonly (readonly string[])[]): Sheet<readonly string[]> => ({
  titles: ['From', 'Quote'],
  rows,
  cellsOf: (row) => row,
});

const readBack = (text: string): readonly string[][] =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { skipEmptyLines: true }).data;

describe('a table saved as CSV', () => {
  it('begins with the mark of UTF-8 and reads back as it was', () => {
    const rows = [
      ['Міністерство оборони', 'says “yes”, "no"; and\nmore'],
      ['', ' spaces  stay '],
      ...Array.from({ length: 120 }, (_, row) => [`Row ${row}`, `,${row}"`]),
    ];
    const text = result(csvOf(sheet(rows)));
    expect(text.startsWith('\uFEFFFrom,Quote\r\n')).toBe(true);
    expect(readBack(text)).toEqual([['From', 'Quote'], ...rows]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tcell', '\rcell', '=HYPERLINK("http://example.org")'])(
    'holds no cell that a spreadsheet takes for a formula: %j',
    (dangerous) => {
      for (const text of [result(csvOf(sheet([[dangerous, 'x']]))), result(pasteableOf(sheet([[dangerous, 'x']])))]) {
        const [, [cell = ''] = []] = readBack(text);
        expect(cell).toBe(`'${dangerous}`);
      }
    },
  );

  it('is written in steps, so that a long one does not hold up the page', () => {
    const steps = [...csvOf(sheet(Array.from({ length: 500 }, () => ['a', 'b'])))];
    expect(steps.length).toBeGreaterThanOrEqual(10);
  });
});
