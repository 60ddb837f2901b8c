import { expose, type Endpoint } from 'comlink';
import { afterEach, expect, test } from 'vitest';
import type { Arrangement, LayoutInput } from '#core/picture/arrangement.ts';
import { arrange } from '#layout/arrange.ts';
import { createLayoutRunner, type LayoutRunner, type StartWorker } from '#layout/layout-runner.ts';
import { frames, sampleInput } from './sample-input.ts';

/** Stands in for a worker: a channel with the other end exposed, or never answering. */
const channelWorkers = (answer: (input: LayoutInput) => Arrangement | Promise<Arrangement>) => {
  const counts = { started: 0, ended: 0, asked: 0 };
  const open = new Set<MessagePort>();
  const start: StartWorker = async () => {
    counts.started += 1;
    const { port1, port2 } = new MessageChannel();
    open.add(port1).add(port2);
    const work = {
      arrange: (input: LayoutInput) => {
        counts.asked += 1;
        return answer(input);
      },
    };
    const far: Endpoint = port2;
    expose(work, far);
    port1.start();
    const terminate = (): void => {
      counts.ended += 1;
      port1.close();
      port2.close();
    };
    return Object.assign(port1, { terminate });
  };
  return { start, counts, close: () => open.forEach((port) => port.close()) };
};

const input = sampleInput(frames['panels-open']);
const other = sampleInput(frames['panels-closed']);
const never = new AbortController().signal;
const refuse: StartWorker = () => Promise.reject(new Error('refused'));

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

const runnerWith = (workers: ReturnType<typeof channelWorkers>): LayoutRunner => {
  const runner = createLayoutRunner(workers.start);
  cleanups.push(runner.stop, workers.close);
  return runner;
};

test('a worker answers with the same arrangement as the layout itself', async () => {
  const workers = channelWorkers(arrange);
  expect(await runnerWith(workers).arrange(input, never)).toEqual(arrange(input));
  expect(workers.counts).toMatchObject({ started: 1, asked: 1 });
});

test('an equal input is answered from memory, another is not', async () => {
  const workers = channelWorkers(arrange);
  const runner = runnerWith(workers);
  const first = await runner.arrange(input, never);
  expect(await runner.arrange(structuredClone(input), never)).toBe(first);
  expect(await runner.arrange(other, never)).not.toEqual(first);
  expect(workers.counts).toMatchObject({ started: 1, asked: 2 });
});

test('where workers are refused the page does the work', async () => {
  const runner = createLayoutRunner(refuse);
  expect(await runner.arrange(input, never)).toEqual(arrange(input));
});

test('an aborted layout is rejected at once, and its worker ended though it never answers', async () => {
  const workers = channelWorkers((asked) => (asked.frame.width === 776 ? new Promise(() => {}) : arrange(asked)));
  const runner = runnerWith(workers);
  const controller = new AbortController();
  const abandoned = runner.arrange(input, controller.signal);
  controller.abort();
  await expect(abandoned).rejects.toThrow('abort');
  await expect.poll(() => workers.counts.ended).toBe(1);
  expect(await runner.arrange(other, never)).toEqual(arrange(other));
  expect(workers.counts.started).toBe(2);
});

test('what others wait for begins anew when a worker is ended', async () => {
  let stuck = true;
  const workers = channelWorkers((asked) => (stuck ? new Promise(() => {}) : arrange(asked)));
  const runner = runnerWith(workers);
  const controller = new AbortController();
  const abandoned = runner.arrange(input, controller.signal);
  const wanted = runner.arrange(other, never);
  await expect.poll(() => workers.counts.asked).toBe(2);
  stuck = false;
  controller.abort();
  await expect(abandoned).rejects.toThrow('abort');
  expect(await wanted).toEqual(arrange(other));
});

test('a signal that is already aborted asks nobody', async () => {
  const workers = channelWorkers(arrange);
  await expect(runnerWith(workers).arrange(input, AbortSignal.abort())).rejects.toThrow('abort');
  expect(workers.counts.started).toBe(0);
});

test('a layout that fails is a rejection, and the next one works', async () => {
  let failing = true;
  const workers = channelWorkers((asked) => {
    if (failing) throw new Error('cannot');
    return arrange(asked);
  });
  const runner = runnerWith(workers);
  await expect(runner.arrange(input, never)).rejects.toThrow('cannot');
  failing = false;
  expect(await runner.arrange(input, never)).toEqual(arrange(input));
});
