export type LineAndColumn = { readonly line: number; readonly column: number };

/** Line and column, both from 1, of an offset in UTF-16 units; a line ends with LF, CRLF or CR. */
export function lineAndColumn(text: string, offset: number): LineAndColumn {
  const before = text.slice(0, offset);
  const breaks = [...before.matchAll(/\r\n|\n|\r/gu)];
  const last = breaks.at(-1);
  return { line: breaks.length + 1, column: offset - (last ? last.index + last[0].length : 0) + 1 };
}
