import type { Step } from '#core/document/schema.ts';

/** How long steps were shown in one run, ms by the step's id. */
export type Timings = ReadonlyMap<string, number>;

/** With so much more for a step. */
export const withTime = (timings: Timings, id: string, ms: number): Timings =>
  ms <= 0 ? timings : new Map(timings).set(id, (timings.get(id) ?? 0) + ms);

export const wholeTime = (timings: Timings): number => [...timings.values()].reduce((sum, ms) => sum + ms, 0);

/** What was written as pairs of a step's id and ms; nothing else is taken over. */
export function readTimings(written: unknown): Timings {
  const pairs: readonly unknown[] = Array.isArray(written) ? written : [];
  return new Map(
    pairs.flatMap((pair): [string, number][] => {
      const [id, ms]: readonly unknown[] = Array.isArray(pair) ? pair : [];
      return typeof id === 'string' && typeof ms === 'number' && ms > 0 ? [[id, ms]] : [];
    }),
  );
}

/** What rounding to half minutes may take away, ms. */
const rounded = 15_000;

/** Minutes as they are planned: halves of one, and never none. */
export const asMinutes = (ms: number): number => Math.max(0.5, Math.round(ms / (2 * rounded)) / 2);

/** What was shown for less was passed on the way to another step, ms. */
const passed = 5000;

/** Steps with the minutes that they took, the very same where that is what was planned or they were not dwelt upon. */
export const withTimings = (steps: readonly Step[], timings: Timings): readonly Step[] =>
  steps.map((step) => {
    const ms = timings.get(step.id);
    const minutes = ms === undefined || ms < passed ? step.minutes : asMinutes(ms);
    return minutes === undefined || minutes === step.minutes ? step : { ...step, minutes };
  });

/** Whether so many steps took longer than planned, by more than what rounding to minutes leaves. */
export const isOver = (planned: number | null, taken: number | null, steps = 1): boolean =>
  planned !== null && (taken ?? 0) - planned > steps * rounded;

export type TimingRow = {
  readonly step: Step;
  /** Ms; null where nothing was planned, or it was not shown. */
  readonly planned: number | null;
  readonly taken: number | null;
};

/** What was planned for each step beside what it took; `longest` is the longest of all of them, ms. */
export function timingRows(
  steps: readonly Step[],
  timings: Timings,
): { readonly rows: readonly TimingRow[]; readonly longest: number } {
  const rows = steps.map((step) => ({
    step,
    planned: step.minutes === undefined ? null : step.minutes * 60_000,
    taken: timings.get(step.id) ?? null,
  }));
  return { rows, longest: Math.max(1, ...rows.flatMap(({ planned, taken }) => [planned ?? 0, taken ?? 0])) };
}
