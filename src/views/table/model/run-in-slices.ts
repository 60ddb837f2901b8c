import type { InSteps } from '#core/queries/tables/column.ts';
import { nextTask, slice } from '#background/next-task.ts';

/** Does work in steps without holding up the page; null where nobody wants it any more. */
export async function runInSlices<Result>(work: InSteps<Result>, signal: AbortSignal): Promise<Result | null> {
  for (;;) {
    await nextTask();
    if (signal.aborted) return null;
    const end = performance.now() + slice;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
  }
}
