import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '#core/document/schema.ts';
import {
  asMinutes,
  isOver,
  readTimings,
  timingRows,
  wholeTime,
  withTime,
  withTimings,
} from '#core/presenting/timings.ts';

const ids = ['one', 'two', 'three'] as const;
const shown = fc.array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 0, max: 1_200_000 })));
const minutes = fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined });
const briefing = fc
  .tuple(minutes, minutes, minutes)
  .map((planned) =>
    ids.map((id, place): Step => ({ id, title: id, ...(planned[place] && { minutes: planned[place] }) })),
  );
const timingsOf = (times: readonly (readonly [string, number])[]) =>
  times.reduce<ReadonlyMap<string, number>>((all, [id, ms]) => withTime(all, id, ms), new Map());

describe('the time that steps take', () => {
  it('is added up however often they are come back to', () => {
    fc.assert(
      fc.property(shown, (times) => {
        expect(wholeTime(timingsOf(times))).toBe(times.reduce((sum, [, ms]) => sum + ms, 0));
      }),
    );
  });

  it('becomes their minutes within a quarter of one where it was five seconds or more, and nothing else of them; nothing is over then, and taken over twice nothing changes', () => {
    fc.assert(
      fc.property(briefing, shown, (steps, times) => {
        const timings = timingsOf(times);
        const timed = withTimings(steps, timings);
        timed.forEach((step, place) => {
          const ms = timings.get(step.id);
          if (ms === undefined || ms < 5000) expect(step).toBe(steps[place]);
          else expect(Math.abs((step.minutes ?? 0) * 60_000 - Math.max(ms, 15_000))).toBeLessThanOrEqual(15_000);
          expect({ ...step, minutes: 0 }).toEqual({ ...steps[place], minutes: 0 });
        });
        for (const { planned, taken } of timingRows(timed, timings).rows) expect(isOver(planned, taken)).toBe(false);
        expect(withTimings(timed, timings).every((step, place) => step === timed[place])).toBe(true);
      }),
    );
  });

  it('is read as it was written, and of anything else nothing is taken over', () => {
    fc.assert(
      fc.property(shown, fc.jsonValue(), (times, other) => {
        const timings = timingsOf(times);
        expect(readTimings(JSON.parse(JSON.stringify([...timings])))).toEqual(timings);
        for (const [id, ms] of readTimings(other)) expect([typeof id, ms > 0]).toEqual(['string', true]);
      }),
    );
  });

  it('is drawn beside what was planned, none longer than the longest', () => {
    fc.assert(
      fc.property(briefing, shown, (steps, times) => {
        const { rows, longest } = timingRows(steps, timingsOf(times));
        expect(rows.map(({ step }) => step)).toEqual(steps);
        for (const { planned, taken } of rows) expect(Math.max(planned ?? 0, taken ?? 0)).toBeLessThanOrEqual(longest);
      }),
    );
  });

  it('is told in halves of a minute', () => {
    expect([0, 44_000, 46_000, 75_000, 600_000].map(asMinutes)).toEqual([0.5, 0.5, 1, 1.5, 10]);
  });
});
