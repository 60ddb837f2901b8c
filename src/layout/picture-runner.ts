import { inOneStep } from '#background/in-one-step.ts';
import type { LayoutInput } from '#core/picture/arrangement.ts';
import { createLayoutRunner, type LayoutRunner } from './layout-runner.ts';

// Inlined as classic workers: one made from an address stays outside a single file and dies on file://.
const startLanes = async () => new (await import('./workers/lanes.worker.ts?worker&inline')).default();
const startAll = async () => new (await import('./workers/layout.worker.ts?worker&inline')).default();
const startFree = async () => new (await import('./workers/free.worker.ts?worker&inline')).default();

const allInPage = async () => inOneStep((await import('./arrange.ts')).arrange);
const freeInPage = async () => (await import('./unlaned/free/arrange-free.ts')).arrangeFree;

/**
 * Who arranges an input: `lanes` only what is sure to be arranged in lanes, where `arrange` decides the same way; `all`
 * whatever is not free.
 */
export const layoutFor = ({ arrangement, extra, extraLines, level, nodes }: LayoutInput): 'lanes' | 'all' | 'free' => {
  if (arrangement === 'free') return 'free';
  const grouped = nodes.some(({ members, openedFrom }) => members !== null || openedFrom !== undefined);
  const plain = [arrangement, extra, extraLines].every((part) => part === undefined);
  return level === 1 && plain && !grouped ? 'lanes' : 'all';
};

/**
 * Arranges every picture in a worker: the opening picture in a small one that is started at once, all others in one that
 * knows every layout, the free one in its own; these are fetched when first asked for.
 */
export const createPictureRunner = (): LayoutRunner => {
  const runners = {
    lanes: createLayoutRunner(startLanes, allInPage),
    all: createLayoutRunner(startAll, allInPage),
    free: createLayoutRunner(startFree, freeInPage),
  };
  return {
    arrange: (input, signal, progressed) => runners[layoutFor(input)].arrange(input, signal, progressed),
    prepare: runners.lanes.prepare,
    stop: () => {
      for (const { stop } of Object.values(runners)) stop();
    },
  };
};
