import { createJob, type Job } from './job.ts';
import type { JobAnswer, JobOrder, Work } from './job-messages.ts';
import { keepWorker, type StartWorker } from './keep-worker.ts';

export type JobRunner<Input, Output> = {
  /**
   * Rejects with the signal's reason once it is aborted, and with what went wrong if the work fails. `progressed` hears
   * growing shares up to 1, or nothing of work that is done in one step.
   */
  readonly run: (input: Input, signal: AbortSignal, progressed?: (share: number) => void) => Promise<Output>;
  /** Starts the worker before there is work for it. */
  readonly prepare: () => void;
  readonly stop: () => void;
};

/** An abandoned job may finish within this time; then its worker is ended, for nobody waits for it. */
const grace = 100;

/**
 * Has jobs done in a worker, or slice by slice in the page where workers are refused: `inPage` fetches the work for that.
 */
export const createJobRunner = <Input, Output>(
  startWorker: StartWorker,
  inPage: () => Promise<Work<Input, Output>>,
): JobRunner<Input, Output> => {
  const jobs = new Map<number, Job<Input, Output>>();
  let asked = 0;

  const sendAll = (): void => {
    for (const job of jobs.values()) void send(job);
  };
  const kept = keepWorker(startWorker, ({ data }) => hear(jobs, data), sendAll);

  const send = async (job: Job<Input, Output>): Promise<void> => {
    try {
      const worker = await kept.get();
      if (worker === null) await doInSlices(job, await inPage(), () => jobs.has(job.number));
      else worker.postMessage(orderFor(job));
    } catch (error) {
      job.failed(error);
    }
  };

  /** Ends the worker over an abandoned job; jobs that others wait for begin anew in the next one. */
  const abandon = (abandoned: Job<Input, Output>): void => {
    if (!jobs.has(abandoned.number)) return;
    for (const { number, signal } of jobs.values()) if (signal.aborted) jobs.delete(number);
    if (kept.isRefused()) return;
    kept.end();
    sendAll();
  };

  const run: JobRunner<Input, Output>['run'] = (input, signal, progressed = () => {}) => {
    if (signal.aborted) return Promise.reject(signal.reason);
    return new Promise((done, failed) => {
      asked += 1;
      const number = asked;
      const job = createJob({ number, input, signal, progressed, done, failed }, () => jobs.delete(number));
      signal.addEventListener('abort', () => {
        failed(signal.reason);
        setTimeout(() => abandon(job), grace);
      });
      jobs.set(number, job);
      void send(job);
    });
  };

  const prepare = (): void => void kept.get();
  const stop = (): void => {
    jobs.clear();
    kept.end();
  };
  return { run, prepare, stop };
};

const orderFor = <Input, Output>({ number, input }: Job<Input, Output>): JobOrder<Input> => ({ job: number, input });

const hear = <Input, Output>(jobs: ReadonlyMap<number, Job<Input, Output>>, answer: JobAnswer<Output>): void => {
  const job = jobs.get(answer.job);
  if ('progress' in answer) job?.progressed(answer.progress);
  else if ('done' in answer) job?.done(answer.done);
  else job?.failed(new Error(answer.failed));
};

/** In the page, which stays answerable between two slices. */
const doInSlices = async <Input, Output>(
  job: Job<Input, Output>,
  work: Work<Input, Output>,
  wanted: () => boolean,
): Promise<void> => {
  const steps = work(job.input);
  while (wanted() && !job.signal.aborted) {
    const step = steps.next();
    if (step.done === true) return job.done(step.value);
    job.progressed(step.value);
    await new Promise((resolve) => setTimeout(resolve));
  }
};
