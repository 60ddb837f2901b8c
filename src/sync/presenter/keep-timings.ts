import { withTime, type Timings } from '#core/presenting/timings.ts';
import type { EntenteStore } from '#store/create-store.ts';
import type { State } from '#store/state.ts';
import { stepShown } from './follow-steps.ts';
import type { KeptTimings } from './kept-timings.ts';

type Measuring = {
  /** Ms since 1970. */
  readonly now: () => number;
  readonly kept: KeptTimings;
  readonly page: Pick<Window, 'addEventListener' | 'removeEventListener'>;
};

/**
 * The clock was started or set to zero by hand. Whoever goes to a step before it runs starts it too, and has shown one
 * step until then: that counts.
 */
function isBegunAnew({ presenting }: State, { presenting: before }: State): boolean {
  const [now, then] = [presenting?.shared, before?.shared];
  if (now === undefined || then === undefined || now.began === then.began) return false;
  return now.began === null || then.began !== null || now.stamps.step.at === then.stamps.step.at;
}

/**
 * Measures how long each step is shown, from when it is presented until it is over, also over a reload; anew where the
 * clock is started or set to zero, and where another document is shown. Returns the stop.
 */
export function keepTimings(store: EntenteStore, { now, kept, page }: Measuring): () => void {
  let taken: Timings = kept.read();
  let shown = stepShown(store.getState())?.id ?? null;
  let since = now();
  const count = (): void => {
    if (shown !== null) taken = withTime(taken, shown, now() - since);
    since = now();
    kept.write(taken);
    store.getState().stepsTimed(taken);
  };
  const stop = store.subscribe((state, before) => {
    const { presenting, steps, document } = state;
    const isOther = document !== before.document;
    if (!isOther && presenting === before.presenting && steps === before.steps) return;
    const next = stepShown(state)?.id ?? null;
    if (isOther || (next === shown && isBegunAnew(state, before))) {
      taken = new Map();
      since = now();
    } else if (next !== shown) count();
    shown = next;
  });
  page.addEventListener('pagehide', count);
  return () => {
    stop();
    page.removeEventListener('pagehide', count);
    if (shown !== null) count();
    kept.forget();
  };
}
