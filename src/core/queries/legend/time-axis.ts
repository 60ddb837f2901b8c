import { parseEdtf, type PartialDate } from '#core/document/edtf.ts';
import type { EntenteDocument } from '#core/document/schema.ts';
import { dateAnswer, type DateAnswer } from '#core/queries/looking/date-answer.ts';
import type { DateWindow } from '#core/view/view.ts';

/** A stretch of the axis: claims that lie in it, those of them whose year is inferred, and those that only may. */
export type TimeBin = {
  /** First and last month, `2023-11`. */
  readonly from: string;
  readonly to: string;
  readonly sure: number;
  /** Of the sure ones. */
  readonly inferred: number;
  readonly maybe: number;
  /** The different dates of all of them, sorted. */
  readonly dates: readonly string[];
};

export type TimeAxis = {
  /** Whole years, so that a claim dated by its year covers as much as it says: the first month, and how many. */
  readonly first: string;
  readonly months: number;
  readonly bins: readonly TimeBin[];
  /** The first and the last date that is given, as written. */
  readonly earliest: string;
  readonly latest: string;
  /** Dates as written, with the number of claims that give them. */
  readonly dated: ReadonlyMap<string, number>;
  readonly undated: number;
};

/** From this many months on, a bin is a year; from so many years on, a decade. */
const mostMonths = 36;
const mostYears = 60;

const known = new WeakMap<EntenteDocument, TimeAxis | null>();

/** When the claims of a document say that things happened; null if none has a date. */
export function timeAxis(document: EntenteDocument): TimeAxis | null {
  const found = known.get(document);
  if (found !== undefined) return found;
  const made = makeAxis(document);
  known.set(document, made);
  return made;
}

export const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

export const monthAt = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** How many claims lie in a window of months, may lie in it, do not, or have no date. */
export function answersIn(
  { dated, undated }: Pick<TimeAxis, 'dated' | 'undated'>,
  months: Pick<DateWindow, 'from' | 'to'>,
): { readonly [Answer in DateAnswer]: number } {
  const answers = { in: 0, maybe: 0, out: 0, undated };
  for (const [date, count] of dated) answers[dateAnswer(date, months)] += count;
  return answers;
}

type Span = { readonly date: string; readonly count: number; readonly from: number; readonly to: number } & Pick<
  PartialDate,
  'openStart' | 'openEnd' | 'yearInferred'
>;

function makeAxis(document: EntenteDocument): TimeAxis | null {
  const dated = new Map<string, number>();
  let undated = 0;
  for (const { date } of document.claims) {
    if (date === undefined || parseEdtf(date) === null) undated += 1;
    else dated.set(date, (dated.get(date) ?? 0) + 1);
  }
  const spans = [...dated].flatMap(([date, count]) => spanOf(date, count)).toSorted(byTime);
  const [opening] = spans;
  if (opening === undefined) return null;
  const years = [...new Set(spans.flatMap(({ from, to }) => [Math.floor(from / 12), Math.floor(to / 12)]))];
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const width = binMonths(lastYear - firstYear + 1);
  const first = Math.floor((firstYear * 12) / width) * width;
  const bins = Math.ceil(((lastYear + 1) * 12 - first) / width);
  return {
    first: monthAt(first),
    months: bins * width,
    bins: Array.from({ length: bins }, (_, place) => binOf(spans, first + place * width, width)),
    earliest: opening.date,
    latest: spans.reduce((last, span) => (span.to >= last.to ? span : last), opening).date,
    dated,
    undated,
  };
}

const binMonths = (years: number): number => {
  if (years * 12 <= mostMonths) return 1;
  return years <= mostYears ? 12 : 120;
};

function spanOf(date: string, count: number): readonly Span[] {
  const parsed = parseEdtf(date);
  const [earliest, latest] = [parsed?.earliest ?? parsed?.latest, parsed?.latest ?? parsed?.earliest];
  if (parsed === null || earliest === undefined || latest === undefined || earliest === null || latest === null)
    return [];
  const { openStart, openEnd, yearInferred } = parsed;
  return [{ date, count, from: monthNumber(earliest), to: monthNumber(latest), openStart, openEnd, yearInferred }];
}

const byTime = (one: Span, other: Span): number =>
  one.from - other.from || one.to - other.to || (one.date < other.date ? -1 : 1);

function binOf(spans: readonly Span[], first: number, width: number): TimeBin {
  const last = first + width - 1;
  const here = spans.filter(
    ({ from, to, openStart, openEnd }) => (openStart || from <= last) && (openEnd || to >= first),
  );
  const sure = here.filter(({ from, to, openStart, openEnd }) => !openStart && !openEnd && from >= first && to <= last);
  const sum = (some: readonly Span[]): number => some.reduce((total, { count }) => total + count, 0);
  return {
    from: monthAt(first),
    to: monthAt(last),
    sure: sum(sure),
    inferred: sum(sure.filter(({ yearInferred }) => yearInferred)),
    maybe: sum(here) - sum(sure),
    dates: here.map(({ date }) => date),
  };
}
