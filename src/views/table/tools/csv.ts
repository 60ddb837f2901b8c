import Papa from 'papaparse';
import type { InSteps } from '#core/queries/tables/column.ts';

/** Tells spreadsheets that the text is UTF-8. */
const byteOrderMark = '\uFEFF';
const rowsAtOnce = 50;

export type Sheet<Row> = {
  readonly titles: readonly string[];
  readonly rows: readonly Row[];
  readonly cellsOf: (row: Row) => readonly string[];
};

/** Rows as text for a spreadsheet, no cell of which it would take for a formula. */
function* written<Row>({ titles, rows, cellsOf }: Sheet<Row>, delimiter: string): InSteps<string> {
  const options = { delimiter, newline: '\r\n', escapeFormulae: true };
  const lines = [Papa.unparse([[...titles]], options)];
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const cells = rows.slice(start, start + rowsAtOnce).map((row) => [...cellsOf(row)]);
    lines.push(Papa.unparse(cells, options));
    yield;
  }
  return `${lines.join('\r\n')}\r\n`;
}

export function* csvOf<Row>(sheet: Sheet<Row>): InSteps<string> {
  return byteOrderMark + (yield* written(sheet, ','));
}

/** What spreadsheets take from the clipboard into cells. */
export const pasteableOf = <Row>(sheet: Sheet<Row>): InSteps<string> => written(sheet, '\t');
