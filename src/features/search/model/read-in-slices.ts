import type { SearchIndex } from '#core/queries/search/search-index.ts';

/** An index as far as it has been read; `share` is 1 when it is complete. */
export type Reading = { readonly index: SearchIndex; share: number };

/** Milliseconds in a row, short enough to pass unnoticed between two frames. */
const slice = 8;
/** So often the share is told: whoever hears it searches anew. */
const tellings = 10;

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

/** Reads on until the index is complete or nobody wants it any more; can be taken up again where it stopped. */
export async function readInSlices(reading: Reading, signal: AbortSignal, told: () => void): Promise<void> {
  let said = reading.share;
  while (reading.share < 1) {
    await nextTask();
    if (signal.aborted) return;
    const end = performance.now() + slice;
    do reading.share = reading.index.readOn();
    while (reading.share < 1 && performance.now() < end);
    if (reading.share < 1 && reading.share - said < 1 / tellings) continue;
    said = reading.share;
    told();
  }
}
