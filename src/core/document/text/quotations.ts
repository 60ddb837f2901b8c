/** A stretch in quotation marks, the marks included; `sure` unless they are single ones, which may be apostrophes. */
export type Quotations = readonly { readonly start: number; readonly end: number; readonly sure: boolean }[];

/** What closes a quotation, by what opens it: English, Ukrainian and German, French, Danish. */
const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ["'", "'"],
]);

/**
 * The quotations of one paragraph, outermost ones only. One left open lasts to the end of its paragraph,
 * as it does where a long quotation opens every paragraph anew and is closed once.
 */
export function quotations(paragraph: string): Quotations {
  if (!/["“”„«»‘’']/u.test(paragraph)) return [];
  return [...between(paragraph, /["“”„«»]/gu, true), ...between(paragraph, /[‘’']/gu, false)];
}

function between(paragraph: string, marks: RegExp, sure: boolean): Quotations {
  const found: { start: number; end: number; sure: boolean }[] = [];
  let mark = '';
  let start = 0;
  let depth = 0;
  for (const { 0: here, index } of paragraph.matchAll(marks)) {
    if (depth === 0) {
      if (!opens(paragraph, here, index)) continue;
      [mark, start, depth] = [here, index, 1];
    } else if (closers.get(mark)?.includes(here) === true) {
      if (!sure && isLetter(paragraph.charAt(index + 1))) continue;
      depth -= 1;
      if (depth === 0) found.push({ start, end: index + 1, sure });
    } else if (here === mark) depth += 1;
  }
  // A single mark left open is the apostrophe of a word ("the ’90s").
  if (depth > 0 && sure) found.push({ start, end: paragraph.length, sure });
  return found;
}

function opens(text: string, mark: string, index: number): boolean {
  if (!closers.has(mark)) return false;
  if (mark === '"' || mark === '“' || mark === '„') return true;
  return !/[^\s([{—–-]/u.test(text.charAt(index - 1));
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Where a stretch lies to the quotations of its paragraph: in one, in what may be one, across a mark, or outside. */
export function speechOf(spoken: Quotations, start: number, end: number): 'inside' | 'perhaps' | 'across' | 'outside' {
  let perhaps = false;
  for (const quotation of spoken) {
    if (quotation.end <= start || quotation.start >= end) continue;
    if (start >= quotation.start && end <= quotation.end) {
      if (quotation.sure) return 'inside';
      perhaps = true;
    } else if (quotation.sure && (start > quotation.start || end < quotation.end)) return 'across';
  }
  return perhaps ? 'perhaps' : 'outside';
}
