import { dateWordsIn, type DateWords } from './date-words.ts';
import { readDate, type DateParts } from './read-date.ts';

export type DateForm = 'long' | 'short';

const known = (piece: string | null): piece is string => piece !== null && piece !== 'XX';

/** A moment inside the date, for Intl only: built in UTC and printed in UTC, so that no zone shifts the day. */
const instant = ({ year, month, day }: DateParts): Date => {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), known(month) ? Number(month) - 1 : 0, known(month) && known(day) ? Number(day) : 1);
  return date;
};

const formatFor = (parts: DateParts, form: DateForm, words: DateWords): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(words.locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(known(parts.month) ? { month: form } : {}),
    ...(known(parts.month) && known(parts.day) ? { day: 'numeric' } : {}),
  });

const plain = (parts: DateParts, form: DateForm, words: DateWords): string => {
  if (parts.year.endsWith('X')) return words.decade(parts.year.replace('X', '0'));
  if (!known(parts.month)) return words.year(parts.year);
  return formatFor(parts, form, words).format(instant(parts));
};

/** What the source leaves open or the editor supplied, in words: "year inferred". */
const doubtsOf = (parts: DateParts, words: DateWords): readonly string[] => {
  const { year, month, day } = parts.doubt;
  // A mark after the last piece doubts the whole date; one further left doubts that piece.
  const pieces = [
    { name: 'year', mark: parts.month === null ? '' : year },
    { name: 'month', mark: parts.day === null ? '' : month },
  ] as const;
  const whole = day || (parts.day === null ? month : '') || (parts.month === null ? year : '');
  const open = parts.month === 'XX' ? words.monthNotGiven : parts.day === 'XX' ? words.dayNotGiven : null;
  return [
    ...(open === null ? [] : [open]),
    ...pieces.flatMap(({ name, mark }) => [
      ...(mark === '?' || mark === '%' ? [words.inferred[name]] : []),
      ...(mark === '~' || mark === '%' ? [words.approximate[name]] : []),
    ]),
    ...(whole === '?' || whole === '%' ? [words.perhaps] : []),
  ];
};

const isAbout = ({ month, day, doubt }: DateParts): boolean => {
  const last = day === null ? (month === null ? doubt.year : doubt.month) : doubt.day;
  return last === '~' || last === '%';
};

const single = (parts: DateParts, form: DateForm, words: DateWords): string => {
  const date = plain(parts, form, words);
  const notes = doubtsOf(parts, words);
  const told = isAbout(parts) ? words.about(date) : date;
  return notes.length === 0 ? told : `${told} (${notes.join(', ')})`;
};

const isPlain = (parts: DateParts): boolean =>
  !parts.year.endsWith('X') &&
  parts.month !== 'XX' &&
  parts.day !== 'XX' &&
  Object.values(parts.doubt).every((mark) => mark === '');

const precision = (parts: DateParts): number => (parts.day !== null ? 3 : parts.month !== null ? 2 : 1);

const range = (from: DateParts, to: DateParts, form: DateForm, words: DateWords): string =>
  isPlain(from) && isPlain(to) && precision(from) === precision(to) && precision(from) > 1
    ? formatFor(from, form, words).formatRange(instant(from), instant(to))
    : `${single(from, form, words)} – ${single(to, form, words)}`;

/**
 * A date of the EDTF profile in words, at exactly the source's precision: `2023-12` is "December 2023", never a day;
 * `2023?-11` is "November 2023 (year inferred)". Text outside the profile is returned as it stands.
 */
export const formatDate = (date: string | undefined, language: string, form: DateForm = 'long'): string => {
  const words = dateWordsIn(language);
  if (date === undefined) return words.notGiven;
  const [start = '', end] = date.split('/');
  const from = readDate(start);
  if (end === undefined) return from === null ? date : single(from, form, words);
  const to = readDate(end);
  if (from !== null && to !== null) return range(from, to, form, words);
  if (from !== null && end === '..') return words.from(single(from, form, words));
  if (to !== null && start === '..') return words.until(single(to, form, words));
  return date;
};
