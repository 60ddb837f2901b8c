import { afterEach, expect, test } from 'vitest';
import { inOneStep } from '#background/in-one-step.ts';
import type { JobAnswer, JobOrder, Work } from '#background/job-messages.ts';
import { createJobRunner, type JobRunner } from '#background/job-runner.ts';
import type { StartWorker } from '#background/keep-worker.ts';
import { channelWorkers } from './channel-workers.ts';

/** Counts to a number and says how far it is. */
const count: Work<number, string> = function* (most) {
  for (let reached = 1; reached <= most; reached += 1) yield reached / most;
  return `counted to ${most}`;
};

const never = new AbortController().signal;
const nobodyIsStuck = (): boolean => false;
const refuse: StartWorker = () => Promise.reject(new Error('refused'));
const inPage = async (): Promise<Work<number, string>> => count;
const notInPage = (): Promise<never> => Promise.reject(new Error('was asked to work in the page'));

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

const runnerWith = <Input, Output>(
  workers: ReturnType<typeof channelWorkers<Input, Output>>,
): JobRunner<Input, Output> => {
  const runner = createJobRunner<Input, Output>(workers.start, notInPage);
  cleanups.push(runner.stop, workers.close);
  return runner;
};

/** A worker that answers each order with these messages, or with an error of its own. */
const workerByHand = (
  answer: (order: JobOrder<number>) => readonly JobAnswer<string>[] | 'error',
): Awaited<ReturnType<StartWorker>> => {
  const listeners = new Map<string, (event: MessageEvent) => void>();
  return {
    addEventListener: (type, listener) => void listeners.set(type, listener),
    postMessage: (order: JobOrder<number>) => {
      const answers = answer(order);
      if (answers === 'error') listeners.get('error')?.(new MessageEvent('error'));
      else for (const data of answers) listeners.get('message')?.(new MessageEvent('message', { data }));
    },
    terminate: () => {},
  };
};

const heardShares = () => {
  const shares: number[] = [];
  return { shares, progressed: (share: number) => void shares.push(share) };
};

test('a worker says how far it is, up to all of it, and then what came of it', async () => {
  const runner = runnerWith(channelWorkers(count, nobodyIsStuck));
  const { shares, progressed } = heardShares();
  expect(await runner.run(4, never, progressed)).toBe('counted to 4');
  expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
});

test('work in one step says nothing before it is done', async () => {
  const runner = runnerWith(
    channelWorkers(
      inOneStep((input: number) => input * 2),
      nobodyIsStuck,
    ),
  );
  const { shares, progressed } = heardShares();
  expect(await runner.run(4, never, progressed)).toBe(8);
  expect(shares).toEqual([]);
});

test('several jobs in one worker do not take one another for their own', async () => {
  const workers = channelWorkers(count, nobodyIsStuck);
  const runner = runnerWith(workers);
  expect(await Promise.all([3, 1, 2].map((most) => runner.run(most, never)))).toEqual([
    'counted to 3',
    'counted to 1',
    'counted to 2',
  ]);
  expect(workers.counts.started).toBe(1);
});

test('where workers are refused the page does the work in slices, and says how far it is', async () => {
  const runner = createJobRunner(refuse, inPage);
  const { shares, progressed } = heardShares();
  expect(await runner.run(2, never, progressed)).toBe('counted to 2');
  expect(shares).toEqual([0.5, 1]);
});

test('a worker whose script cannot be run gives its jobs to the page', async () => {
  const dead: StartWorker = async () => workerByHand(() => 'error');
  expect(await createJobRunner(dead, inPage).run(2, never)).toBe('counted to 2');
});

test('an abandoned job in the page goes no further than its slice', async () => {
  const controller = new AbortController();
  let slices = 0;
  const endless: Work<number, string> = function* () {
    for (;;) {
      slices += 1;
      if (slices === 3) controller.abort();
      yield 0.1;
    }
  };
  const runner = createJobRunner(refuse, async () => endless);
  await expect(runner.run(1, controller.signal)).rejects.toThrow('abort');
  await createJobRunner(refuse, inPage).run(5, never);
  expect(slices).toBe(3);
});

test('a job that begins anew is heard of again only when it is further than it was', async () => {
  const { shares, progressed } = heardShares();
  const controller = new AbortController();
  let started = 0;
  // The first worker does half of it; the one that is started after it was ended does all.
  const start: StartWorker = async () => {
    started += 1;
    const first = started === 1;
    return workerByHand(({ job, input }) => {
      if (!first) return [...[0.25, 0.5, 0.75, 1].map((progress) => ({ job, progress })), { job, done: 'all of it' }];
      return input === 1 ? [{ job, progress: 0.5 }] : [];
    });
  };
  const runner = createJobRunner<number, string>(start, inPage);
  const wanted = runner.run(1, never, progressed);
  const abandoned = runner.run(2, controller.signal);
  await expect.poll(() => shares).toEqual([0.5]);
  controller.abort();
  await expect(abandoned).rejects.toThrow('abort');
  expect(await wanted).toBe('all of it');
  expect(shares).toEqual([0.5, 0.75, 1]);
});

test('several jobs that were given up together end one worker, and none of them begins anew', async () => {
  const workers = channelWorkers(count, (most) => most < 3);
  const runner = runnerWith(workers);
  const controller = new AbortController();
  const abandoned = [1, 2].map((most) => runner.run(most, controller.signal));
  await expect.poll(() => workers.counts.asked).toBe(2);
  controller.abort();
  for (const each of abandoned) await expect(each).rejects.toThrow('abort');
  await expect.poll(() => workers.counts.ended).toBe(1);
  expect(await runner.run(3, never)).toBe('counted to 3');
  expect(workers.counts).toEqual({ started: 2, ended: 1, asked: 3 });
});
