import { withTime, type Timings } from '#core/presenting/timings.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { stepShown } from './follow-steps.ts';

/**
 * Measures how long each step is shown, from when it is presented until it is over; anew where the clock is started or
 * set to zero while a step stands. `now` is ms since 1970. Returns the stop.
 */
export function keepTimings(store: EntenteStore, now: () => number): () => void {
  let taken: Timings = new Map();
  let shown = stepShown(store.getState())?.id ?? null;
  let since = now();
  const count = (): void => {
    if (shown !== null) taken = withTime(taken, shown, now() - since);
    since = now();
    store.getState().stepsTimed(taken);
  };
  const stop = store.subscribe((state, before) => {
    if (state.presenting === before.presenting && state.steps === before.steps) return;
    const next = stepShown(state)?.id ?? null;
    const isBegunAnew = state.presenting?.shared.began !== before.presenting?.shared.began;
    if (next !== shown) {
      count();
      shown = next;
    } else if (isBegunAnew) {
      taken = new Map();
      since = now();
    }
  });
  return () => {
    stop();
    if (shown !== null) count();
  };
}
