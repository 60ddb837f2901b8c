import type { AddressWindow } from '#sync/place/address-bar.ts';

/** A window of a browser as far as addresses go: its entries, and the two events that tell of a move between them. */
export function aWindow(hash = '') {
  const entries = [hash];
  const listeners = new Set<() => void>();
  let at = 0;
  const travel = (by: number): void => {
    at = Math.min(entries.length - 1, Math.max(0, at + by));
    tell();
  };
  // Each move is told twice, as popstate and as hashchange.
  const tell = (): void => {
    for (const listener of listeners) listener();
    for (const listener of listeners) listener();
  };
  const page: AddressWindow = {
    location: {
      get hash() {
        const entry = entries[at] ?? '';
        return entry === '#' ? '' : entry;
      },
    },
    history: {
      pushState: (_data, _title, address) => {
        at += 1;
        entries.splice(at, entries.length, String(address));
      },
      replaceState: (_data, _title, address) => void (entries[at] = String(address)),
    },
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
  };
  return {
    page,
    entries: (): readonly string[] => entries,
    address: (): string => page.location.hash,
    back: () => travel(-1),
    forward: () => travel(1),
    /** Tells of the last move once more, late. */
    tellAgain: () => tell(),
    /** Somebody writes into the address, or follows a link within the page. */
    enter: (address: string): void => {
      page.history.pushState(null, '', address);
      tell();
    },
    listenerCount: (): number => listeners.size,
  };
}

/** What was changed in one task is written at its end. */
export const taskEnd = (): Promise<void> => Promise.resolve();
