import { measureText, type FontWeight } from './text-metrics.ts';

export type LabelBox = {
  readonly width: number;
  readonly size: number;
  readonly weight: FontWeight;
  readonly maxLines: number;
};

/** `cut`: the text did not fit and the last line ends in an ellipsis. */
export type WrappedLabel = { readonly lines: readonly string[]; readonly cut: boolean };

/** Words that belong to the word after them: a line does not end with one unless that saves a line. */
const binding = new Set(
  (
    'of the to in for on by and with at from a an or ≠ & ' +
    'у в з із зі на до для про та і й по за від під при над без через як або щодо між про'
  ).split(' '),
);

const ellipsis = '…';
const hyphen = /(?<=[-–—/])(?=.)/u;

/** The width of a label's widest word, broken after its hyphens: a narrower box tears it apart. */
export const widestWord = (text: string, size: number, weight: FontWeight): number =>
  Math.max(
    0,
    ...text
      .split(/[ \t\n\r]+/u)
      .flatMap((word) => word.split(hyphen))
      .map((part) => measureText(part, size, weight)),
  );

/** Characters with the marks that sit on them. */
const charactersOf = (text: string): readonly string[] => text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];

/** The longest beginning that fits, at least one character. */
const fitting = (word: string, box: LabelBox, tail: string): number => {
  const characters = charactersOf(word);
  let count = characters.length;
  while (count > 1 && measureText(characters.slice(0, count).join('') + tail, box.size, box.weight) > box.width)
    count -= 1;
  return count;
};

/** A word wider than the box, broken after its hyphens, and where that is not enough, anywhere with a hyphen added. */
const broken = (word: string, box: LabelBox): readonly string[] => {
  const fits = (part: string): boolean => measureText(part, box.size, box.weight) <= box.width;
  const parts: string[] = [];
  for (const piece of word.split(hyphen)) {
    const last = parts.at(-1);
    if (last !== undefined && fits(last + piece)) parts[parts.length - 1] = last + piece;
    else parts.push(piece);
  }
  return parts.flatMap((part) => {
    const pieces: string[] = [];
    let rest = part;
    while (!fits(rest)) {
      const characters = charactersOf(rest);
      // At least three letters go to the next line: a single letter there reads as a misprint.
      const count = Math.max(1, Math.min(fitting(rest, box, '-'), characters.length - 3));
      pieces.push(`${characters.slice(0, count).join('')}-`);
      rest = characters.slice(count).join('');
      if (count >= characters.length) break;
    }
    return rest === '' ? pieces : [...pieces, rest];
  });
};

/** A part of a word that was broken is glued to the part before it when both stand on one line. */
type Token = { readonly text: string; readonly glued: boolean; readonly width: number };

const tokensOf = (text: string, box: LabelBox): readonly Token[] =>
  text
    .replaceAll('\u00AD', '')
    .split(/[ \t\n\r]+/u)
    .filter((word) => word !== '')
    .flatMap((word) =>
      (measureText(word, box.size, box.weight) <= box.width ? [word] : broken(word, box)).map((part, index) => ({
        text: part,
        glued: index > 0,
        width: measureText(part, box.size, box.weight),
      })),
    );

const joined = (tokens: readonly Token[]): string =>
  tokens.map((token, index) => (index === 0 || token.glued ? token.text : ` ${token.text}`)).join('');

type Split = { readonly cost: number; readonly starts: readonly number[] };

/** Fewest lines first, then fewest words torn from the next, then the most even lines. */
const bestSplit = (tokens: readonly Token[], box: LabelBox): Split => {
  const space = measureText(' ', box.size, box.weight);
  const best: Split[] = [];
  best[tokens.length] = { cost: 0, starts: [] };
  for (let start = tokens.length - 1; start >= 0; start -= 1) {
    let width = 0;
    for (let end = start; end < tokens.length; end += 1) {
      const token = tokens[end];
      if (token === undefined) break;
      width += token.width + (end === start || token.glued ? 0 : space);
      if (end > start && width > box.width + 0.001) break;
      const rest = best[end + 1];
      if (rest === undefined) continue;
      const torn = end + 1 < tokens.length && binding.has(token.text.toLowerCase());
      // Squares of line widths are least where the lines are even; each is below 1, so lines and tears count first.
      const cost = rest.cost + 1e6 + (torn ? 1e3 : 0) + (width / Math.max(box.width, 1)) ** 2;
      const known = best[start];
      if (known === undefined || cost < known.cost) best[start] = { cost, starts: [start, ...rest.starts] };
    }
  }
  return best[0] ?? { cost: 0, starts: [] };
};

const withEllipsis = (line: string, box: LabelBox): string => {
  const whole = line.replace(/[\s,;:.-]+$/u, '');
  const count = fitting(whole, box, ellipsis);
  const kept = charactersOf(whole).slice(0, count).join('');
  return `${kept.replace(/[\s,;:.-]+$/u, '')}${ellipsis}`;
};

/** Breaks a label into even lines that fit the box; one empty line for an empty text. */
export const wrapLabel = (text: string, box: LabelBox): WrappedLabel => {
  const tokens = tokensOf(text, box);
  if (tokens.length === 0) return { lines: [''], cut: false };
  const { starts } = bestSplit(tokens, box);
  const line = (index: number): string => joined(tokens.slice(starts[index], starts[index + 1] ?? tokens.length));
  if (starts.length <= box.maxLines) return { lines: starts.map((_, index) => line(index)), cut: false };
  const whole = tokensFilled(tokens, box);
  return { lines: whole, cut: true };
};

/** When the text is cut every line but the last is filled, so that as much as possible is read. */
const tokensFilled = (tokens: readonly Token[], box: LabelBox): readonly string[] => {
  const space = measureText(' ', box.size, box.weight);
  const lines: string[] = [];
  let at = 0;
  while (lines.length < box.maxLines - 1) {
    let end = at + 1;
    let width = tokens[at]?.width ?? 0;
    for (; end < tokens.length; end += 1) {
      const token = tokens[end];
      width += (token?.width ?? 0) + (token?.glued === true ? 0 : space);
      if (width > box.width) break;
    }
    lines.push(joined(tokens.slice(at, end)));
    at = end;
  }
  return [...lines, withEllipsis(joined(tokens.slice(at)), box)];
};
