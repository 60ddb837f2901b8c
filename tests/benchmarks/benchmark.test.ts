import { describe, expect, test } from 'vitest';
import { isMet, median, quantile, table, type Row } from './benchmark.ts';

const row = (part: Partial<Row>): Row => ({ name: 'a frame', value: 1, unit: 'ratio', goal: 2, note: '1 ms', ...part });

describe('a row', () => {
  test('is met up to its goal, and always where it has none', () => {
    expect(isMet(row({ value: 2 }))).toBe(true);
    expect(isMet(row({ value: 2.01 }))).toBe(false);
    expect(isMet(row({ value: 1000, goal: null }))).toBe(true);
  });

  test('says in the table whether it is met, and its goal to two places', () => {
    const [, met, missed, compared] = table([
      row({}),
      row({ value: 3.456, goal: 10 / 3 }),
      row({ value: 9, goal: null, note: 'a larger document' }),
    ]).split('\n');
    expect(met).toBe('✓  a frame   1.00 ×  ≤ 2 ×     1 ms');
    expect(missed).toBe('✗  a frame   3.46 ×  ≤ 3.33 ×  1 ms');
    expect(compared).toBe('·  a frame   9.00 ×            a larger document');
  });
});

test('the median is the middle of all, whatever their order; of none it is 0', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([])).toBe(0);
  expect(quantile([1, 2, 3, 4], 1)).toBe(4);
});
