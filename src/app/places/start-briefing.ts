import type { EntenteStore } from '#store/create-store.ts';

/** Loads what keeps a briefing once the first picture stands: until then there is none to be written. */
export const startBriefing = (store: EntenteStore): (() => void) => {
  let isStopped = false;
  let stop = (): void => {};
  const wait = store.subscribe(({ viewport, document }) => {
    if (viewport === null || document === null) return;
    wait();
    void import('./keep-briefing.ts').then(
      ({ keepBriefing }) => {
        if (!isStopped) stop = keepBriefing(store);
      },
      // Without a network it is written all the same, and only saving keeps it.
      () => store.getState().keepingRefused(),
    );
  });
  stop = wait;
  return () => {
    isStopped = true;
    stop();
  };
};
