import { regularWidths, semiboldWidths, type FontWidths } from './font-widths.ts';

export type FontWeight = 400 | 600;

const unpack = (stretches: FontWidths): ReadonlyMap<number, number> =>
  new Map(
    stretches.flatMap(([first, widths]) =>
      (widths.match(/../gu) ?? []).flatMap((digits, index): readonly (readonly [number, number])[] =>
        digits === '--' ? [] : [[first + index, Number.parseInt(digits, 36)]],
      ),
    ),
  );

const widthsOf: { readonly [W in FontWeight]: ReadonlyMap<number, number> } = {
  400: unpack(regularWidths),
  600: unpack(semiboldWidths),
};

/** The font has no ≠: whoever draws text strikes an equals sign through, so it is as wide as one. */
const standIn: { readonly [character: string]: string } = { '≠': '=' };

const isMark = /^\p{M}$/u;
const isWide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]$/u;

/** What a fallback font of unknown width takes, on the safe side. */
const guess = (character: string): number => {
  if (isMark.test(character)) return 0;
  return isWide.test(character) ? 1100 : 720;
};

/**
 * Width of a line of text in the unit of `size`, the sum of its advances: the same on every machine. What is drawn agrees
 * when kerning and ligatures are off (`fontKerning = 'none'`). Characters the font lacks are a generous guess.
 */
export const measureText = (text: string, size: number, weight: FontWeight = 400): number => {
  const widths = widthsOf[weight];
  let thousandths = 0;
  for (const character of text) {
    thousandths += widths.get((standIn[character] ?? character).codePointAt(0) ?? 0) ?? guess(character);
  }
  return (thousandths * size) / 1000;
};
