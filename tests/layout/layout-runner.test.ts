import { afterEach, expect, test } from 'vitest';
import { inOneStep } from '#background/in-one-step.ts';
import type { StartWorker } from '#background/keep-worker.ts';
import type { Arrangement, LayoutInput } from '#core/picture/arrangement.ts';
import { arrange } from '#layout/arrange.ts';
import { createLayoutRunner, type LayoutRunner } from '#layout/layout-runner.ts';
import { layoutFor } from '#layout/picture-runner.ts';
import { channelWorkers } from '#tests/background/channel-workers.ts';
import { input as inputOf, node } from './input-factories.ts';
import { frames, sampleInput } from './sample-input.ts';

type Workers = ReturnType<typeof channelWorkers<LayoutInput, Arrangement>>;

const workersFor = (
  work: (asked: LayoutInput) => Arrangement,
  isStuck: (asked: LayoutInput) => boolean = () => false,
) => channelWorkers(inOneStep(work), isStuck);

const input = sampleInput(frames['panels-open']);
const other = sampleInput(frames['panels-closed']);
const never = new AbortController().signal;
const refuse: StartWorker = () => Promise.reject(new Error('refused'));

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

const inPage = async () => inOneStep(arrange);

const runnerWith = (workers: Workers): LayoutRunner => {
  const runner = createLayoutRunner(workers.start, inPage);
  cleanups.push(runner.stop, workers.close);
  return runner;
};

test('a worker answers with the same arrangement as the layout itself', async () => {
  const workers = workersFor(arrange);
  expect(await runnerWith(workers).arrange(input, never)).toEqual(arrange(input));
  expect(workers.counts).toMatchObject({ started: 1, asked: 1 });
});

test('an equal input is answered from memory, another is not', async () => {
  const workers = workersFor(arrange);
  const runner = runnerWith(workers);
  const first = await runner.arrange(input, never);
  expect(await runner.arrange(structuredClone(input), never)).toBe(first);
  expect(await runner.arrange(other, never)).not.toEqual(first);
  expect(workers.counts).toMatchObject({ started: 1, asked: 2 });
});

test('where workers are refused the page does the work', async () => {
  const runner = createLayoutRunner(refuse, inPage);
  expect(await runner.arrange(input, never)).toEqual(arrange(input));
});

test('an aborted layout is rejected at once, and its worker ended though it never answers', async () => {
  const workers = workersFor(arrange, ({ frame }) => frame.width === 776);
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
  const workers = workersFor(arrange, () => stuck);
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
  const workers = workersFor(arrange);
  await expect(runnerWith(workers).arrange(input, AbortSignal.abort())).rejects.toThrow('abort');
  expect(workers.counts.started).toBe(0);
});

test('a layout that fails is a rejection, and the next one works', async () => {
  let failing = true;
  const workers = workersFor((asked) => {
    if (failing) throw new Error('cannot');
    return arrange(asked);
  });
  const runner = runnerWith(workers);
  await expect(runner.arrange(input, never)).rejects.toThrow('cannot');
  failing = false;
  expect(await runner.arrange(input, never)).toEqual(arrange(input));
});

test('the opening picture has the small worker, the free arrangement its own, all else the large one', () => {
  const group = node('group:a', 'left', 'body', { members: 40 });
  const member = node('b', 'left', 'body', { openedFrom: 'group:a' });
  expect(layoutFor(input)).toBe('lanes');
  expect(layoutFor({ ...input, arrangement: 'free' })).toBe('free');
  const others: readonly LayoutInput[] = [
    { ...input, level: 2 },
    { ...input, arrangement: 'rings' },
    { ...input, extra: ['jp-doc'] },
    inputOf([group]),
    inputOf([member]),
  ];
  expect(others.map(layoutFor)).toEqual(others.map(() => 'all'));
});
