import type { ReactElement } from 'react';
import { TimingsDialog } from '#briefing/presenting/rehearsal/TimingsDialog.tsx';
import { useStoreApi } from '#store/StoreProvider.tsx';
import { takeTimings } from '#app/commands/briefing/timings.ts';

/** The table of a run, with what takes its minutes over. */
export const Timings = (): ReactElement => {
  const store = useStoreApi();
  return <TimingsDialog onTake={() => takeTimings(store)} />;
};
