import { expect, it } from 'vitest';
import { pathWords, problemLines } from '#features/opening/problems/problem-lines.ts';

it('shows the line at fault between its neighbours', () => {
  const lines = ['one', 'two', 'three', 'four'];
  expect(problemLines(lines, 2, 1).map(({ number, faulty }) => [number, faulty])).toEqual([
    [1, false],
    [2, true],
    [3, false],
  ]);
  expect(problemLines(lines, 1, 1).map(({ number }) => number)).toEqual([1, 2]);
  expect(problemLines(lines, 9, 1)).toEqual([]);
});

it('cuts a very long line round the fault', () => {
  const text = `${'a'.repeat(5000)}FAULT${'b'.repeat(5000)}`;
  const [line] = problemLines([text], 1, 5001);
  expect(line?.text).toContain('FAULT');
  expect(line?.text.length).toBeLessThan(200);
});

it('writes a path as people do', () => {
  expect(pathWords(['claims', 3, 'quote', 0])).toBe('claims[3].quote[0]');
});
