import { monthAt, monthNumber, type TimeAxis } from '#core/queries/legend/time-axis.ts';
import type { DateWindow } from '#core/view/view.ts';

/** The two handles as months from the axis's first, the end not included. */
export type Stretch = readonly [from: number, to: number];

/** All of the axis, with what may lie inside and what has no date: nothing is held back. */
export const wholeWindow = ({ first, months }: TimeAxis): DateWindow => ({
  from: first,
  to: monthAt(monthNumber(first) + months - 1),
  maybe: true,
  undated: true,
});

/** Where the handles stand for a window, which a link may have taken from beyond the axis. */
export function stretchOf({ from, to }: Pick<DateWindow, 'from' | 'to'>, { first, months }: TimeAxis): Stretch {
  const place = (month: string): number => monthNumber(month) - monthNumber(first);
  const start = Math.min(Math.max(place(from), 0), months - 1);
  return [start, Math.min(Math.max(place(to) + 1, start + 1), months)];
}

export function windowOf([from, to]: Stretch, { first }: TimeAxis): Pick<DateWindow, 'from' | 'to'> {
  const start = monthNumber(first);
  return { from: monthAt(start + from), to: monthAt(start + to - 1) };
}

/** As the filters hold it: null where it lets everything through. */
export function heldWindow(window: DateWindow, axis: TimeAxis): DateWindow | null {
  const whole = wholeWindow(axis);
  const all = window.maybe && window.undated && window.from <= whole.from && window.to >= whole.to;
  return all ? null : window;
}
