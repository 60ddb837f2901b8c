import { z } from 'zod';

/** The part of Vitest's JSON report that is counted. */
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

export type Count = { readonly passed: number; readonly failed: number; readonly note: string };

/**
 * Counts every test of a report. What a count of tests alone would hide is one failure each: a file that broke outside
 * its tests, a run of no test at all, a run that ended badly although every test passed.
 */
export const countTests = (report: unknown, exitCode: number | null): Count => {
  const read = reportSchema.safeParse(report);
  if (!read.success) return { passed: 0, failed: 1, note: 'Vitest left no report' };
  const files = read.data.testResults;
  const outcomes = files.flatMap((file) => file.assertionResults.map((test) => test.status));
  const passed = outcomes.filter((status) => status === 'passed').length;
  const failedTests = outcomes.filter((status) => status === 'failed').length;
  const skipped = outcomes.length - passed - failedTests;
  const brokenFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );

  const notes = [
    ...brokenFiles.map((file) => `broken outside its tests: ${file.name}`),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  const failed = failedTests + brokenFiles.length;
  if (failed > 0) return { passed, failed, note: notes.join('; ') };
  if (passed === 0) return { passed, failed: 1, note: 'no test was run' };
  if (exitCode !== 0) return { passed, failed: 1, note: 'every test passed, yet the run ended with an error' };
  return { passed, failed, note: notes.join('; ') };
};
