import { useEffect, useState } from 'react';
import type { Sheet } from '#exporters/sheets/sheet.ts';
import type { Aspect } from '#exporters/slides/slide-size.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';
import { stepSheets, type ArrangeView } from './model/step-sheet.ts';

/** The steps of the briefing for a screen of this shape, arranged as soon as the dialog opens; null until they are. */
export const useStepSheets = (aspect: Aspect, arrange: ArrangeView): readonly Sheet[] | null => {
  const store = useStoreApi();
  const [arranged, setArranged] = useState<{ readonly aspect: Aspect; readonly sheets: readonly Sheet[] } | null>(null);
  useEffect(() => {
    const running = new AbortController();
    const state = store.getState();
    const show = (sheets: readonly Sheet[]): void => {
      if (!running.signal.aborted) setArranged({ aspect, sheets });
    };
    stepSheets(state, { ...state.briefing, aspect }, arrange, running.signal).then(show, (error: unknown) => {
      if (!running.signal.aborted) console.error(error);
      show([]);
    });
    return () => running.abort();
  }, [store, aspect, arrange]);
  return arranged?.aspect === aspect ? arranged.sheets : null;
};
