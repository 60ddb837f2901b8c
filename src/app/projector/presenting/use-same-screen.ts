import { useEffect, useState } from 'react';
import { isSameScreen } from '#core/presenting/same-screen.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';
import { placeOfWindow } from '#sync/presenter/keep-together.ts';

/** Whether the audience's window lies under this one, so that both are on one screen: a mirrored projector shows the notes. */
export function useSameScreen(): boolean {
  const store = useStoreApi();
  const [same, setSame] = useState(false);
  useEffect(() => {
    // No event tells that a window was moved.
    const timer = setInterval(() => {
      const { otherPlace } = store.getState();
      setSame(otherPlace !== null && isSameScreen(placeOfWindow(window), otherPlace));
    }, 1000);
    return () => clearInterval(timer);
  }, [store]);
  return same;
}
