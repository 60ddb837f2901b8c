import { createJobRunner } from '#background/job-runner.ts';
import type { StartWorker } from '#background/keep-worker.ts';
import type { Work } from '#background/job-messages.ts';
import type { Arrangement, LayoutInput } from '#core/picture/arrangement.ts';

export type LayoutRunner = {
  /**
   * Rejects with the signal's reason once it is aborted, and with what went wrong if a layout fails. `progressed` hears
   * how much of a long layout is done, from 0 to 1.
   */
  readonly arrange: (
    input: LayoutInput,
    signal: AbortSignal,
    progressed?: (share: number) => void,
  ) => Promise<Arrangement>;
  /** Starts the worker before there is work for it. */
  readonly prepare: () => void;
  readonly stop: () => void;
};

/** What lays out, wherever it runs. */
export type LayoutWork = Work<LayoutInput, Arrangement>;

/** As many pictures as somebody goes back and forth between. */
const remembered = 12;

/**
 * Arranges in a worker, or in the page where workers are refused: `inPage` fetches what does it there. Equal inputs are
 * answered from memory.
 */
export const createLayoutRunner = (startWorker: StartWorker, inPage: () => Promise<LayoutWork>): LayoutRunner => {
  const { run, prepare, stop } = createJobRunner(startWorker, inPage);
  const known = new Map<string, Arrangement>();
  return {
    arrange: async (input, signal, progressed) => {
      const name = JSON.stringify(input);
      const answer = known.get(name);
      if (answer !== undefined && !signal.aborted) return answer;
      const arrangement = await run(input, signal, progressed);
      known.set(name, arrangement);
      for (const oldest of known.keys()) if (known.size > remembered) known.delete(oldest);
      return arrangement;
    },
    prepare,
    stop,
  };
};
