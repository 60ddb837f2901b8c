import { expect, test } from 'vitest';
import { countTests } from './count-tests.ts';

const file = (status: string, ...tests: readonly string[]): object => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test('every test of every file is counted', () => {
  const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed')] };
  expect(countTests(report, 1)).toMatchObject({ passed: 3, failed: 1 });
});

test('a skipped test is neither passed nor failed, and is said', () => {
  expect(countTests({ testResults: [file('passed', 'passed', 'skipped')] }, 0)).toEqual({
    passed: 1,
    failed: 0,
    note: '1 skipped',
  });
});

test('a file that breaks outside its tests is a failure', () => {
  expect(countTests({ testResults: [file('passed', 'passed'), file('failed')] }, 1)).toMatchObject({ failed: 1 });
});

test('a run of no test is a failure', () => {
  expect(countTests({ testResults: [] }, 0)).toMatchObject({ passed: 0, failed: 1 });
  expect(countTests({ testResults: [file('passed', 'skipped')] }, 0)).toMatchObject({ passed: 0, failed: 1 });
});

test('a run without a report is a failure', () => {
  expect(countTests(null, 0)).toMatchObject({ passed: 0, failed: 1 });
});

test('a run that ends badly is a failure although every test passed', () => {
  expect(countTests({ testResults: [file('passed', 'passed')] }, 1)).toMatchObject({ passed: 1, failed: 1 });
});
