import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateAnswer } from '#core/queries/looking/date-answer.ts';

const winter = { from: '2023-11', to: '2023-12' };

describe('whether a date lies in a window of months', () => {
  test.each([
    ['2023-11', 'in'],
    ['2023?-11', 'in'],
    ['2023-12-31', 'in'],
    ['2023-11/2023-12', 'in'],
    ['2023', 'maybe'],
    ['202X', 'maybe'],
    ['2023-10/2023-11', 'maybe'],
    ['2023-12/..', 'maybe'],
    ['../2023-11', 'maybe'],
    ['2024-01', 'out'],
    ['2023-10-31', 'out'],
    ['2024/..', 'out'],
    ['../2022', 'out'],
    [undefined, 'undated'],
    ['next week', 'undated'],
  ])('%s: %s', (date, answer) => {
    expect(dateAnswer(date, winter)).toBe(answer);
  });

  test('a wider window never turns an "in" into anything else, nor a "maybe" into an "out"', () => {
    const month = fc
      .tuple(fc.integer({ min: 2015, max: 2030 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, inYear]) => `${year}-${String(inYear).padStart(2, '0')}`);
    const date = fc.oneof(
      month,
      month.map((each) => each.slice(0, 4)),
      fc.tuple(month, month).map((both) => both.toSorted().join('/')),
    );
    const firmness = ['out', 'maybe', 'in'];
    fc.assert(
      fc.property(date, fc.array(month, { minLength: 4, maxLength: 4 }), (given, months) => {
        const [a = '', b = '', c = '', d = ''] = months.toSorted();
        const narrow = dateAnswer(given, { from: b, to: c });
        const wide = dateAnswer(given, { from: a, to: d });
        expect(firmness.indexOf(wide)).toBeGreaterThanOrEqual(firmness.indexOf(narrow));
      }),
    );
  });
});
