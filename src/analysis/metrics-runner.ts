import { createJobRunner, type JobRunner } from '#background/job-runner.ts';
import type { Metrics } from '#core/queries/metrics/metrics.ts';
import type { MeasureInput } from './measure-input.ts';

// Inlined as a classic worker, like those of the layouts: no other runs in a page opened from a file.
const startWorker = async () => new (await import('./metrics.worker.ts?worker&inline')).default();
const inPage = async () => (await import('./measure-graph.ts')).measureGraph;

/** Measures in a worker, which is fetched when first asked for. */
export const createMetricsRunner = (): JobRunner<MeasureInput, Metrics> => createJobRunner(startWorker, inPage);
