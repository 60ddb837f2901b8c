import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { PresentingAct } from '#briefing/presenting/acts/presenting-keys.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import type { Opening } from '#app/commands/command.ts';
import type { Conducting } from './keep-presenting.ts';

export type Conducted = {
  readonly act: (act: PresentingAct) => void;
  readonly gridOpen: boolean;
  readonly closeGrid: () => void;
  /** The browser refused to open the notes window. */
  readonly blocked: boolean;
  readonly forgive: () => void;
};

/** Runs what presenting needs for as long as something is presented, and does what its buttons ask for. */
export function useConducting({ openDocument }: Pick<Opening, 'openDocument'>): Conducted {
  const store = useStoreApi();
  const isOn = useStore((state) => state.presenting !== null);
  const conducting = useRef<Conducting | null>(null);
  const [gridOpen, setGridOpen] = useState(false);
  const [blocked, setBlocked] = useState(false);
  // Before the screen is drawn: the first key that somebody presses who sees the step must be heard.
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    let isOver = false;
    void import('./keep-presenting.ts').then(({ conduct }) => {
      if (isOver) return;
      const toggleGrid = (): void => setGridOpen((open) => !open);
      conducting.current = conduct({ store, openDocument, toggleGrid, blocked: () => setBlocked(true) });
    });
    return () => {
      isOver = true;
      conducting.current?.stop();
      conducting.current = null;
      setGridOpen(false);
      setBlocked(false);
    };
  }, [isOn, store, openDocument]);
  return {
    act: useCallback((act) => conducting.current?.act(act), []),
    gridOpen,
    closeGrid: useCallback(() => setGridOpen(false), []),
    blocked,
    forgive: useCallback(() => setBlocked(false), []),
  };
}
