/** What may be different between a passage as noted and as stored; each is one reason not to be found. */
export type Folding = { readonly name: string; readonly pattern: RegExp; readonly fold: (found: string) => string };

export const foldings: readonly Folding[] = [
  { name: 'letter case', pattern: /\p{L}/gu, fold: (letter) => letter.toLowerCase() },
  { name: 'curly or straight quotation marks', pattern: /[“”„‟«»″]/gu, fold: () => '"' },
  { name: 'curly or straight apostrophes', pattern: /[‘’‚‛ʼ′`]/gu, fold: () => "'" },
  { name: 'a no-break space', pattern: /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, fold: () => ' ' },
  { name: 'a double space or a line break', pattern: /[ \t\r\n]+/gu, fold: () => ' ' },
  { name: 'a dash or hyphen', pattern: /[\u2010-\u2015\u2212]/gu, fold: () => '-' },
  { name: 'an invisible character', pattern: /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, fold: () => '' },
  { name: 'dots or an ellipsis sign', pattern: /…/gu, fold: () => '...' },
  {
    name: 'Unicode normalisation (letters that only look the same)',
    pattern: /[^\u0020-\u007E]+/gu,
    fold: (found) => found.normalize('NFKC'),
  },
];

export type FoldedText = { readonly text: string; readonly originalAt: (offset: number) => number };

/** A text with one difference or several taken out, and the way back to its own offsets. */
export function foldText(original: string, by: readonly Folding[]): FoldedText {
  let text = original;
  let offsets: readonly number[] | null = null;
  for (const { pattern, fold } of by) {
    const above = offsets;
    const pieces: string[] = [];
    const starts: number[] = [];
    let end = 0;
    const keep = (to: number): void => {
      for (let at = end; at < to; at += 1) starts.push(above?.[at] ?? at);
      pieces.push(text.slice(end, to));
    };
    for (const { 0: found, index } of text.matchAll(pattern)) {
      keep(index);
      const folded = fold(found);
      for (let at = 0; at < folded.length; at += 1) {
        const inside = index + Math.min(at, found.length - 1);
        starts.push(above?.[inside] ?? inside);
      }
      pieces.push(folded);
      end = index + found.length;
    }
    keep(text.length);
    starts.push(above?.[text.length] ?? text.length);
    offsets = starts;
    text = pieces.join('');
  }
  return { text, originalAt: (offset) => offsets?.[offset] ?? offset };
}
