import { useEffect, useRef } from 'react';

/**
 * The system's way back, a swipe or a button of the telephone, closes what lies over the page before it leaves the page.
 * Browsers that do not know of it go back in their history, which closes what an entry of it stands for.
 */
export const useCloseRequests = (close: () => void): void => {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!('CloseWatcher' in window)) return undefined;
    const watcher = new CloseWatcher();
    watcher.addEventListener('close', () => latest.current());
    return () => watcher.destroy();
  }, []);
};
