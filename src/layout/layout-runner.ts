import { wrap, type Endpoint, type Remote } from 'comlink';
import type { Arrangement, LayoutInput } from '#core/picture/arrangement.ts';
import type { LayoutWorker } from './layout.worker.ts';

export type LayoutRunner = {
  /** Rejects with the signal's reason once it is aborted, and with what went wrong if a layout fails. */
  readonly arrange: (input: LayoutInput, signal: AbortSignal) => Promise<Arrangement>;
  /** Starts the worker before there is work for it. */
  readonly prepare: () => void;
  readonly stop: () => void;
};

/** How workers come about: handed in, so that a test can refuse them. */
export type StartWorker = () => Promise<Endpoint & Pick<Worker, 'terminate'>>;

/** An abandoned layout may finish within this time; then its worker is ended, for nobody waits for it. */
const grace = 100;
/** As many pictures as somebody goes back and forth between. */
const remembered = 12;

type Job = {
  readonly input: LayoutInput;
  readonly done: (arrangement: Arrangement) => void;
  readonly failed: (error: unknown) => void;
};

type Running = { readonly worker: Pick<Worker, 'terminate'>; readonly remote: Remote<LayoutWorker> };

/**
 * Arranges in a worker, or in the page where workers are refused. Equal inputs are answered from memory.
 */
export const createLayoutRunner = (startWorker: StartWorker): LayoutRunner => {
  const known = new Map<string, Arrangement>();
  const jobs = new Set<Job>();
  let running: Promise<Running | null> | null = null;
  let refused = false;

  const inPage = async (job: Job): Promise<void> => {
    const { arrange } = await import('./arrange.ts');
    job.done(arrange(job.input));
  };

  const giveUpWorkers = (): void => {
    refused = true;
    end();
    for (const job of jobs) void send(job);
  };

  const start = async (): Promise<Running | null> => {
    try {
      const worker = await startWorker();
      worker.addEventListener('error', giveUpWorkers);
      return { worker, remote: wrap<LayoutWorker>(worker) };
    } catch {
      refused = true;
      return null;
    }
  };

  const end = (): void => {
    void running?.then((found) => found?.worker.terminate());
    running = null;
  };

  const send = async (job: Job): Promise<void> => {
    try {
      const found = refused ? null : await (running ??= start());
      if (found === null) await inPage(job);
      else job.done(await found.remote.arrange(job.input));
    } catch (error) {
      job.failed(error);
    }
  };

  /** Ends the worker over an abandoned job; jobs that others wait for begin anew in the next one. */
  const abandon = (job: Job): void => {
    if (!jobs.delete(job) || refused) return;
    end();
    for (const waiting of jobs) void send(waiting);
  };

  const arrange = (input: LayoutInput, signal: AbortSignal): Promise<Arrangement> => {
    const name = JSON.stringify(input);
    const answer = known.get(name);
    if (signal.aborted) return Promise.reject(signal.reason);
    if (answer !== undefined) return Promise.resolve(answer);
    return new Promise((resolve, reject) => {
      const job: Job = {
        input,
        done: (arrangement) => {
          jobs.delete(job);
          known.set(name, arrangement);
          for (const oldest of known.keys()) if (known.size > remembered) known.delete(oldest);
          resolve(arrangement);
        },
        failed: (error) => {
          jobs.delete(job);
          reject(error);
        },
      };
      signal.addEventListener('abort', () => {
        reject(signal.reason);
        setTimeout(() => abandon(job), grace);
      });
      jobs.add(job);
      void send(job);
    });
  };

  return {
    arrange,
    prepare: () => {
      if (!refused) running ??= start();
    },
    stop: () => {
      jobs.clear();
      end();
    },
  };
};
