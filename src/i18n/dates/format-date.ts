import { parseEdtf, type DatePart } from '#core/document/edtf.ts';
import { dateWordsIn, type DateWords } from './date-words.ts';

export type DateForm = 'long' | 'short';

/** A moment inside the date, for Intl only: built in UTC and printed in UTC, so that no zone shifts the day. */
const instant = ({ year, month, day }: DatePart): Date => {
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return date;
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes longer than using it a hundred times, and one look at an item prints many dates. */
const formatFor = (part: DatePart, form: DateForm, words: DateWords): Intl.DateTimeFormat => {
  const name = [words.locale, form, part.month !== null, part.day !== null].join(' ');
  const format = formats.get(name) ?? makeFormat(part, form, words);
  formats.set(name, format);
  return format;
};

const makeFormat = ({ month, day }: DatePart, form: DateForm, words: DateWords): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(words.locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === null ? {} : { month: form }),
    ...(month === null || day === null ? {} : { day: 'numeric' }),
  });

const plain = (part: DatePart, form: DateForm, words: DateWords): string => {
  if (part.precision === 'decade') return words.decade(String(part.year));
  if (part.month === null) return words.year(String(part.year));
  return formatFor(part, form, words).format(instant(part));
};

/** One end of a date with what the source leaves open or the editor supplied: "November 2023 (year inferred)". */
const single = (part: DatePart, form: DateForm, words: DateWords): string => {
  const date = plain(part, form, words);
  const told = part.approximate ? words.about(date) : date;
  const doubts = [...(part.yearInferred ? [words.yearInferred] : []), ...(part.uncertain ? [words.uncertain] : [])];
  return doubts.length === 0 ? told : `${told} (${doubts.join(', ')})`;
};

const isPlain = (part: DatePart): boolean => !part.yearInferred && !part.approximate && !part.uncertain;

const range = (from: DatePart, to: DatePart, form: DateForm, words: DateWords): string => {
  const finer = from.precision === 'month' || from.precision === 'day';
  return finer && from.precision === to.precision && isPlain(from) && isPlain(to)
    ? formatFor(from, form, words).formatRange(instant(from), instant(to))
    : `${single(from, form, words)} – ${single(to, form, words)}`;
};

/**
 * A date of the EDTF profile in words, at exactly the source's precision: `2023-12` is "December 2023", never a day;
 * `2023?-11` is "November 2023 (year inferred)". Text outside the profile is returned as it stands.
 */
export const formatDate = (date: string | undefined, language: string, form: DateForm = 'long'): string => {
  const words = dateWordsIn(language);
  if (date === undefined) return words.notGiven;
  const parsed = parseEdtf(date);
  if (parsed === null) return date;
  const { start, end } = parsed;
  if (start === null) return end === null ? date : words.until(single(end, form, words));
  if (end === null) return words.from(single(start, form, words));
  return start === end ? single(start, form, words) : range(start, end, form, words);
};
