export type Sentence = { readonly start: number; readonly end: number };

/** An end of sentence with the marks that close after it, and white space; or the full stop of Chinese and Japanese. */
const ends = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？]+[」』”’]*/gu;
const titles =
  /(?:^|[\s.("“„«])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Sgt|Sen|Rep|Gov|St|No|vs|Inc|Ltd|Co|Corp|Jr|Sr|\p{L})\.$/u;

/** The sentences of a paragraph, without the white space around them. An abbreviation ends none: better too long than too short. */
export function sentences(paragraph: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const end of paragraph.matchAll(ends)) {
    const stop = end.index + end[0].length;
    if (isAbbreviation(paragraph, end.index, stop)) continue;
    add(found, paragraph, start, stop);
    start = stop;
  }
  add(found, paragraph, start, paragraph.length);
  return found;
}

function isAbbreviation(paragraph: string, stop: number, after: number): boolean {
  const next = /\S/u.exec(paragraph.slice(after, after + 8))?.[0] ?? '';
  if (/\p{Ll}/u.test(next)) return true;
  return paragraph.charAt(stop) === '.' && titles.test(paragraph.slice(Math.max(0, stop - 6), stop + 1));
}

function add(found: Sentence[], paragraph: string, from: number, to: number): void {
  const words = paragraph.slice(from, to);
  if (!/[\p{L}\p{N}]/u.test(words)) return;
  found.push({ start: from + words.length - words.trimStart().length, end: from + words.trimEnd().length });
}
