import { playedSteps, withinSteps } from '#core/presenting/played-steps.ts';
import type { EntenteStore } from '#store/create-store.ts';

/** Another step in both windows; what lay over the one before is gone with it. */
export function goToStep(store: EntenteStore, wanted: (now: number, count: number) => number, now: number): void {
  const { presenting, steps, share } = store.getState();
  if (presenting === null) return;
  const count = playedSteps(steps).length;
  const step = withinSteps(wanted(presenting.shared.step, count), count);
  const began = presenting.shared.began ?? now;
  share({ step, drawer: null, shade: 'none', began, stepBegan: now });
}
