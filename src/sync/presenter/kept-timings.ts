import { readTimings, type Timings } from '#core/presenting/timings.ts';

/** What a window has measured so far, over a reload of it. */
export type KeptTimings = {
  readonly read: () => Timings;
  readonly write: (timings: Timings) => void;
  readonly forget: () => void;
};

type StoringPage = { readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> };

/** Under the name of the pair of windows, in the memory of this one; where that is refused a reload measures anew. */
export function keptTimings(page: StoringPage, session: string): KeptTimings {
  const name = `entente:timings:${session}`;
  const guarded = <Value>(act: () => Value, otherwise: Value): Value => {
    try {
      return act();
    } catch {
      return otherwise;
    }
  };
  return {
    read: () => guarded(() => readTimings(JSON.parse(page.sessionStorage.getItem(name) ?? '[]')), new Map()),
    write: (timings) => guarded(() => page.sessionStorage.setItem(name, JSON.stringify([...timings])), undefined),
    forget: () => guarded(() => page.sessionStorage.removeItem(name), undefined),
  };
}
