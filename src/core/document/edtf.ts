export type DatePrecision = 'decade' | 'year' | 'month' | 'day';

/** One end of a date: what is given is a number, what is not is null and is never made up. */
export type DatePart = {
  readonly precision: DatePrecision;
  /** Of a decade, its first year. */
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** `2023?-11`: the source gives the rest, the year is read from elsewhere. */
  readonly yearInferred: boolean;
  /** `~` or `%`: about. */
  readonly approximate: boolean;
  /** `?` or `%`: perhaps. */
  readonly uncertain: boolean;
};

/** A date of the profile. Days are ISO texts (`2023-11-30`), which sort as they are and have no time zone. */
export type PartialDate = {
  /** First and last day it can mean; null where an interval is open on that side. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The coarser of the two ends. */
  readonly precision: DatePrecision;
  readonly yearInferred: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Both ends, the same one for a date that is no interval. */
  readonly start: DatePart | null;
  readonly end: DatePart | null;
};

/** A date of the profile: of EDTF what documents may write; null for what is not in the profile and for days that no calendar has. */
export function parseEdtf(date: string): PartialDate | null {
  const [first = '', second, ...more] = date.split('/');
  if (more.length > 0) return null;
  const openStart = second !== undefined && first === '..';
  const openEnd = second === '..';
  const start = openStart ? null : parsePart(first);
  const end = openEnd ? null : second === undefined ? start : parsePart(second);
  const parts = [start, end].filter((part) => part !== null);
  if (parts.length === 0 || (!start && !openStart) || (!end && !openEnd)) return null;
  const earliest = start ? dayOf(start, 'first') : null;
  const latest = end ? dayOf(end, 'last') : null;
  if (start && end && dayOf(end, 'first') < dayOf(start, 'first')) return null;
  return {
    earliest,
    latest,
    precision: coarsest(parts),
    yearInferred: parts.some((part) => part.yearInferred),
    approximate: parts.some((part) => part.approximate),
    uncertain: parts.some((part) => part.uncertain),
    openStart,
    openEnd,
    start,
    end,
  };
}

const partPattern =
  /^(?:(?<decade>\d{3})X|(?<year>\d{4})(?:(?<yearMark>[?~%]?)-(?<month>\d\d|XX)(?:(?<monthMark>[?~%]?)-(?<day>\d\d|XX))?)?)(?<mark>[?~%]?)$/u;

function parsePart(text: string): DatePart | null {
  const groups = partPattern.exec(text)?.groups;
  if (!groups) return null;
  const { decade, yearMark = '', monthMark = '', mark = '' } = groups;
  const year = Number(decade === undefined ? groups['year'] : `${decade}0`);
  const month = given(groups['month']);
  const day = given(groups['day']);
  if (month === null && day !== null) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysIn(year, month))) return null;
  const marks = monthMark + mark;
  return {
    precision: decade !== undefined ? 'decade' : month === null ? 'year' : day === null ? 'month' : 'day',
    year,
    month,
    day,
    yearInferred: yearMark === '?' || yearMark === '%',
    approximate: /[~%]/u.test(marks) || yearMark === '~' || yearMark === '%',
    uncertain: /[?%]/u.test(marks),
  };
}

const given = (digits: string | undefined): number | null =>
  digits === undefined || digits === 'XX' ? null : Number(digits);

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dayOf({ precision, year, month, day }: DatePart, which: 'first' | 'last'): string {
  const lastYear = precision === 'decade' && which === 'last' ? year + 9 : year;
  const inMonth = month ?? (which === 'first' ? 1 : 12);
  const onDay = day ?? (which === 'first' ? 1 : daysIn(lastYear, inMonth));
  return `${digits(lastYear, 4)}-${digits(inMonth, 2)}-${digits(onDay, 2)}`;
}

const digits = (number: number, length: number): string => String(number).padStart(length, '0');

const coarseToFine: readonly DatePrecision[] = ['decade', 'year', 'month', 'day'];

const coarsest = (parts: readonly DatePart[]): DatePrecision =>
  coarseToFine.find((precision) => parts.some((part) => part.precision === precision)) ?? 'year';
