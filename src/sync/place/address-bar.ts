/** As much of a window as an address needs. */
export type AddressWindow = {
  readonly location: { readonly hash: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  readonly addEventListener: (type: 'popstate' | 'hashchange', listener: () => void) => void;
  readonly removeEventListener: (type: 'popstate' | 'hashchange', listener: () => void) => void;
};

/** Whether a fragment leads anywhere but to the opening view, in whatever language. */
export const isLink = (hash: string): boolean => !/^(?:#(?:\/(?:\?lang=[^&]*)?)?)?$/u.test(hash);

export type AddressBar = {
  /** The fragment that was last followed or written. */
  readonly hash: () => string;
  readonly write: (way: 'pushState' | 'replaceState', fragment: string) => void;
  readonly stop: () => void;
};

/** The fragment of the address, and moves of others than ourselves, each told once. */
export function addressBar(page: AddressWindow, travelled: () => void): AddressBar {
  let hash = page.location.hash;
  // A browser tells of one move twice, and what it tells of may be our own writing.
  const look = (): void => {
    if (page.location.hash === hash) return;
    hash = page.location.hash;
    travelled();
  };
  page.addEventListener('popstate', look);
  page.addEventListener('hashchange', look);
  return {
    hash: () => hash,
    write(way, fragment) {
      try {
        page.history[way](null, '', fragment);
        hash = fragment;
      } catch {
        // A browser that has had enough of entries, or a page in a frame that may have none: the address stays behind.
      }
    },
    stop() {
      page.removeEventListener('popstate', look);
      page.removeEventListener('hashchange', look);
    },
  };
}
