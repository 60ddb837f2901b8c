import type { LayoutInput } from '#core/picture/arrangement.ts';
import { createLayoutRunner, type LayoutRunner } from './layout-runner.ts';

// Inlined as classic workers: one made from an address stays outside a single file and dies on file://.
const startLanes = async () => new (await import('./lanes.worker.ts?worker&inline')).default();
const startAll = async () => new (await import('./layout.worker.ts?worker&inline')).default();

/** Whether an input is sure to be arranged in lanes; `arrange` decides the same way, and on the rest alone. */
export const isOpeningPicture = ({ level, nodes }: LayoutInput): boolean =>
  level === 1 && nodes.every(({ members, openedFrom }) => members === null && openedFrom === undefined);

/**
 * Arranges every picture in a worker: the opening picture in a small one that is started at once, all others in one that
 * knows every layout and is fetched when first asked for. The only file that makes workers.
 */
export const createPictureRunner = (): LayoutRunner => {
  const lanes = createLayoutRunner(startLanes);
  const all = createLayoutRunner(startAll);
  return {
    arrange: (input, signal) => (isOpeningPicture(input) ? lanes : all).arrange(input, signal),
    prepare: lanes.prepare,
    stop: () => {
      lanes.stop();
      all.stop();
    },
  };
};
