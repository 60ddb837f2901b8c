import type { SearchIndex } from '#core/queries/search/search-index.ts';
import { nextTask, slice } from '#background/next-task.ts';

/** An index as far as it has been read; `share` is 1 when it is complete. */
export type Reading = { readonly index: SearchIndex; share: number };

/** So often the share is told: whoever hears it searches anew. */
const tellings = 10;

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
