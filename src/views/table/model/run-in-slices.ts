import type { InSteps } from '#core/queries/tables/column.ts';

/** Milliseconds in a row, short enough to pass unnoticed between two frames. */
const slice = 8;

/** A later task of the page, so that keys and frames come first. A timer would wait 4 ms each time. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

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
