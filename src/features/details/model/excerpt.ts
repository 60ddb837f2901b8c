/** The part of a paragraph shown with a passage; `before` and `after` say whether more of it was left out. */
export type Excerpt = {
  readonly start: number;
  readonly end: number;
  readonly before: boolean;
  readonly after: boolean;
};

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/u.test(character);

/** The first place at or after `from` where a word begins. */
const wordStart = (text: string, from: number, limit: number): number => {
  let at = from;
  while (at < limit && !isSpace(text[at - 1])) at += 1;
  return at;
};

/** The last place at or before `from` where a word ends. */
const wordEnd = (text: string, from: number, limit: number): number => {
  let at = from;
  while (at > limit && !isSpace(text[at])) at -= 1;
  return at;
};

/**
 * At most `most` characters of the paragraph round the passage from `start` to `end`, cut between words; the passage
 * itself is never cut, however long.
 */
export const excerptAround = (paragraph: string, start: number, end: number, most = 280): Excerpt => {
  if (paragraph.length <= most) return { start: 0, end: paragraph.length, before: false, after: false };
  const room = Math.max(0, most - (end - start));
  const atEnd = paragraph.length - end;
  const ahead = Math.min(start, Math.max(Math.floor(room / 2), room - atEnd));
  const behind = Math.min(atEnd, room - ahead);
  const from = start - ahead === 0 ? 0 : wordStart(paragraph, start - ahead, start);
  const to = end + behind === paragraph.length ? paragraph.length : wordEnd(paragraph, end + behind, end);
  return { start: from, end: to, before: from > 0, after: to < paragraph.length };
};
