import { asSeen } from '#core/picture/themes/as-seen.ts';
import { themeFor } from '#core/picture/themes/theme-for.ts';
import type { Theme } from '#core/picture/tokens.ts';
import type { EntenteStore } from '#store/create-store.ts';

export type WatchedTheme = { readonly current: () => Theme; readonly stop: () => void };

/** The theme that the preferences and the system ask for together; tells when another one is asked for. */
export const watchTheme = (store: EntenteStore, changed: () => void): WatchedTheme => {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const current = (): Theme => {
    const { theme, display, systemSight } = store.getState();
    return asSeen(themeFor(theme, display, system.matches), systemSight);
  };
  let known = current();
  const look = (): void => {
    const next = current();
    if (next === known) return;
    known = next;
    changed();
  };
  const unsubscribe = store.subscribe(look);
  system.addEventListener('change', look);
  return {
    current,
    stop: () => {
      unsubscribe();
      system.removeEventListener('change', look);
    },
  };
};
