/** A line of a faulty file, shown with its number. */
export type ShownLine = { readonly number: number; readonly text: string; readonly faulty: boolean };

/** Longer lines are cut: a minified file is one line of a megabyte. */
const longest = 160;

const shorten = (text: string, column: number): string => {
  const from = Math.max(0, Math.min(column - longest / 2, text.length - longest));
  const part = text.slice(from, from + longest);
  return `${from > 0 ? '…' : ''}${part}${from + longest < text.length ? '…' : ''}`;
};

/** The line at fault with one above and one below, so that its place can be recognised. */
export const problemLines = (lines: readonly string[], line: number, column: number): readonly ShownLine[] =>
  [line - 1, line, line + 1].flatMap((number) => {
    const text = lines[number - 1];
    return text === undefined
      ? []
      : [{ number, text: shorten(text, number === line ? column : 0), faulty: number === line }];
  });

/** `claims[3].quote` from `['claims', 3, 'quote']`. */
export const pathWords = (path: readonly (string | number)[]): string =>
  path.map((step, place) => (typeof step === 'number' ? `[${step}]` : place === 0 ? step : `.${step}`)).join('');
