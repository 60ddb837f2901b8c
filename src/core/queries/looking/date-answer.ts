import { parseEdtf, type PartialDate } from '#core/document/edtf.ts';
import type { DateWindow } from '#core/view/view.ts';

/** Whether a date lies in a window of months: surely, perhaps, surely not; or nobody gives one. */
export type DateAnswer = 'in' | 'maybe' | 'out' | 'undated';

type Months = Pick<DateWindow, 'from' | 'to'>;

// Days sort as texts, and no month has a day after its 31st.
const firstDay = ({ from }: Months): string => `${from}-01`;
const lastDay = ({ to }: Months): string => `${to}-31`;

const parsed = new Map<string, PartialDate | null>();

/** The same date is asked for at every move of the window. */
const read = (date: string): PartialDate | null => {
  const known = parsed.get(date);
  if (known !== undefined) return known;
  const made = parseEdtf(date);
  if (parsed.size > 5000) parsed.clear();
  parsed.set(date, made);
  return made;
};

/** "2023" against December is a maybe: it can lie inside, and need not. A date that cannot be read counts as none. */
export function dateAnswer(date: string | undefined, months: Months): DateAnswer {
  const span = date === undefined ? null : read(date);
  if (span === null) return 'undated';
  const { earliest, latest, openStart, openEnd } = span;
  const before = latest !== null && latest < firstDay(months);
  const after = earliest !== null && earliest > lastDay(months);
  if (before || after) return 'out';
  const within = earliest !== null && latest !== null && earliest >= firstDay(months) && latest <= lastDay(months);
  return within && !openStart && !openEnd ? 'in' : 'maybe';
}
