type Lock = { readonly release: () => Promise<void> };

/** What asks for it; not in every browser. */
type Asking = { readonly wakeLock?: { readonly request: (type: 'screen') => Promise<Lock> } };

type SeenPage = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

/** Keeps the screen lit as long as it is presented on; browsers let go when the page is hidden, so it is asked anew. */
export function keepAwake(page: SeenPage, { wakeLock }: Asking): () => void {
  let lock: Lock | null = null;
  let isOver = false;
  const ask = async (): Promise<void> => {
    if (isOver || page.visibilityState !== 'visible' || wakeLock === undefined) return;
    try {
      lock = await wakeLock.request('screen');
      if (isOver) void lock.release();
    } catch {
      // Low on power, or forbidden: the screen goes dark when it would have.
    }
  };
  const look = (): void => void ask();
  page.addEventListener('visibilitychange', look);
  look();
  return () => {
    isOver = true;
    page.removeEventListener('visibilitychange', look);
    void lock?.release();
  };
}
