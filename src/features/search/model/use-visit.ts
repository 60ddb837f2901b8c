import { useEffect, useRef, useState } from 'react';
import { cameraOf } from '#core/view/place.ts';
import type { ElementRef } from '#store/state.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';

export type Visit = {
  /** Shows an element without selecting it; leaving the search takes it back. */
  readonly preview: (element: ElementRef) => void;
  /** Leaves the search for good: what is shown now stays. */
  readonly stay: () => void;
};

const isOutside = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-search]') === null;

/**
 * A search is a visit: whoever leaves it without having chosen finds the picture, and the focus, as they were before.
 * Whoever presses or goes to something else has left it.
 */
export const useVisit = (): Visit => {
  const store = useStoreApi();
  const previewed = useRef(false);
  const chosen = useRef(false);
  const [before] = useState(() => ({ focus: document.activeElement, viewport: store.getState().viewport }));
  useEffect(() => {
    const leave = ({ target }: Event): void => {
      if (isOutside(target)) store.getState().closeSearch();
    };
    document.addEventListener('pointerdown', leave, { capture: true });
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave, { capture: true });
      document.removeEventListener('focusin', leave);
      const { match, lookAt } = store.getState();
      match(null);
      // Whatever else took the focus keeps it. Who has chosen goes on in the picture, where the keys act.
      const next = chosen.current ? document.querySelector('[role="application"]') : before.focus;
      if (document.activeElement === document.body && next instanceof HTMLElement) next.focus({ preventScroll: true });
      // Last: a card that gets the focus is brought into sight, and would be found from where the preview stood.
      if (previewed.current && before.viewport !== null) lookAt(cameraOf(before.viewport));
    };
  }, [store, before]);
  return {
    preview: (element) => {
      previewed.current = true;
      store.getState().reveal(element);
    },
    stay: () => {
      previewed.current = false;
      chosen.current = true;
      store.getState().closeSearch();
    },
  };
};
