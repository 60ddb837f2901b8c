import { useSyncExternalStore } from 'react';
import { hasSecondDisplay } from './second-display.ts';

/** Browsers that tell nothing of displays tell of no changes either. */
const watch = (changed: () => void): (() => void) => {
  window.screen.addEventListener?.('change', changed);
  return () => window.screen.removeEventListener?.('change', changed);
};

/** Whether something can be shown on a second display; anew when one is plugged in. */
export const useSecondDisplay = (): boolean => useSyncExternalStore(watch, () => hasSecondDisplay(window));
