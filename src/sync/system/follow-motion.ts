import type { EntenteStore } from '#store/create-store.ts';

/** Keeps the store told whether the system asks for less motion. Returns the stop. */
export function followMotion(
  store: EntenteStore,
  system: Pick<MediaQueryList, 'matches' | 'addEventListener' | 'removeEventListener'>,
): () => void {
  const tell = (): void => store.getState().systemMotionTold(system.matches);
  tell();
  system.addEventListener('change', tell);
  return () => system.removeEventListener('change', tell);
}
