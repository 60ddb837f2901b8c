import { describe, expect, it } from 'vitest';
import { answersIn, monthAt, monthNumber, timeAxis } from '#core/queries/legend/time-axis.ts';
import { aClaim, aDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const dated = (...dates: readonly string[]) =>
  timeAxis(
    aDocument({
      nodes: { a: 'thing', b: 'thing' },
      claims: [aClaim('a pact b'), ...dates.map((date) => aClaim('a pact b', { date }))],
    }),
  );
const bars = (axis: ReturnType<typeof timeAxis>) =>
  axis?.bins.flatMap(({ from, sure, inferred, maybe }) => (sure + maybe === 0 ? [] : [[from, sure, inferred, maybe]]));

describe('the axis of time', () => {
  it('of the sample is the months of 2023 with one inferred November, and 75 claims beside it', () => {
    const axis = timeAxis(sampleDocument());
    expect([axis?.first, axis?.months, axis?.bins.length, axis?.undated]).toEqual(['2023-01', 12, 12, 75]);
    expect(bars(axis)).toEqual([['2023-11', 1, 1, 0]]);
    expect([axis?.earliest, axis?.latest]).toEqual(['2023?-11', '2023?-11']);
  });

  it('fills the month of a day, and spreads a year lightly over its months', () => {
    const axis = dated('2023-03-05', '2023');
    expect(axis?.bins.map(({ sure, maybe }) => [sure, maybe])).toEqual(
      Array.from({ length: 12 }, (_, month) => [month === 2 ? 1 : 0, 1]),
    );
  });

  it('counts in years beyond three of them, and in decades beyond sixty', () => {
    expect(dated('2021-01', '2023-12')?.bins).toHaveLength(36);
    expect(bars(dated('2020-01', '2023-12', '2022'))).toEqual([
      ['2020-01', 1, 0, 0],
      ['2022-01', 1, 0, 0],
      ['2023-01', 1, 0, 0],
    ]);
    const decades = dated('1945-06', '2023');
    expect([decades?.first, decades?.bins.at(-1)?.to, decades?.bins.length]).toEqual(['1940-01', '2029-12', 9]);
  });

  it('lets an open end reach to the end of the axis', () => {
    expect(dated('2023-10/..')?.bins.map(({ maybe }) => maybe)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
  });

  it('is none where nothing has a date', () => {
    expect(dated()).toBeNull();
  });

  it('answers how many claims lie in a window, may, do not, or do not say', () => {
    const axis = dated('2023-11', '2023', '2022-05');
    if (axis === null) throw new Error('no axis');
    expect(answersIn(axis, { from: '2023-11', to: '2023-12' })).toEqual({ in: 1, maybe: 1, out: 1, undated: 1 });
  });

  it('counts months up and back', () => {
    expect([monthAt(monthNumber('2023-12') + 1), monthAt(monthNumber('0999-01'))]).toEqual(['2024-01', '0999-01']);
  });
});
