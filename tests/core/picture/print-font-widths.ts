import { readFontWidths } from './read-font-widths.ts';

/** First and last character of the stretches the table holds; a character outside is measured as a guess. */
const stretches: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2010, 0x2026],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x20b4, 0x20b4],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];

const subsets = ['cyrillic-ext', 'cyrillic', 'latin-ext', 'latin'];

const packed = (widths: ReadonlyMap<number, number>): string => {
  const rows = stretches.map(([first, last]) => {
    const codes = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const cells = codes.map((code) => {
      const width = widths.get(code);
      return width === undefined ? '--' : width.toString(36).padStart(2, '0');
    });
    return `  [${first}, '${cells.join('')}'],`;
  });
  return `[\n${rows.join('\n')}\n]`;
};

/** The text of `src/core/picture/font-widths.ts`, as the bundled font files say it. */
export const printFontWidths = (): string => {
  const table = (weight: 400 | 600): string =>
    packed(new Map(subsets.flatMap((subset) => [...readFontWidths(subset, weight)])));
  return `/**
 * Advance widths of the bundled Noto Sans without kerning, in thousandths of an em: first character of a stretch, then
 * two base-36 digits a character, \`--\` where the font has none. Printed from the font files by
 * \`tests/core/picture/write-font-widths.ts\`; a test holds the two together.
 */
export type FontWidths = readonly (readonly [first: number, widths: string])[];

// oxfmt-ignore
export const regularWidths: FontWidths = ${table(400)};

// oxfmt-ignore
export const semiboldWidths: FontWidths = ${table(600)};
`;
};
