import type { MarkedText, Range } from './marks.ts';

/** A marked text cut to a line or two; `before` and `after` say whether more of it was left out. */
export type MarkedExcerpt = MarkedText & { readonly before: boolean; readonly after: boolean };

/** As many characters before the first mark as say what it is about. */
const lead = 40;

const spaces = /\s/u;

/** At most about `most` characters round the first mark, cut between words; the mark itself is never cut. */
export function excerptOf({ text, marks }: MarkedText, most = 140): MarkedExcerpt {
  if (text.length <= most) return { text, marks, before: false, after: false };
  const first = marks[0] ?? { start: 0, end: most };
  const start = wordAfter(text, Math.max(0, Math.min(first.start - lead, text.length - most)), first.start);
  const end = wordBefore(text, Math.min(text.length, start + most), first.end);
  return {
    text: text.slice(start, end),
    marks: marks.flatMap((mark) => within(mark, start, end)),
    before: start > 0,
    after: end < text.length,
  };
}

/** The first beginning of a word at or after an offset, but not after `latest`. */
function wordAfter(text: string, offset: number, latest: number): number {
  let at = offset;
  while (at > 0 && at < latest && !spaces.test(text[at - 1] ?? ' ')) at += 1;
  return at;
}

/** The last end of a word at or before an offset, but not before `earliest`. */
function wordBefore(text: string, offset: number, earliest: number): number {
  if (offset >= text.length) return text.length;
  let at = offset;
  while (at > earliest && !spaces.test(text[at] ?? ' ')) at -= 1;
  // One word as long as the room, or a script without spaces: cut anywhere rather than show nothing.
  return at > earliest ? at : Math.max(offset, earliest);
}

function within({ start, end }: Range, from: number, to: number): readonly Range[] {
  const [first, last] = [Math.max(start, from) - from, Math.min(end, to) - from];
  return first < last ? [{ start: first, end: last }] : [];
}
