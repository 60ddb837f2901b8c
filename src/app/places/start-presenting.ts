import { readStepRoute } from '#core/presenting/step-route.ts';
import { playedSteps } from '#core/presenting/played-steps.ts';
import { lastChanged } from '#core/presenting/shared.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { newName } from '#app/projector/conduct/new-name.ts';

/**
 * A window that was opened, or reloaded, at the address of a briefing that is being presented: it goes on as what it was.
 * The audience's waits for the document, whose steps it shows; the notes are told by the other window where it is.
 */
export function startPresenting(store: EntenteStore, fragment: string): () => void {
  const route = readStepRoute(fragment);
  if (route === null || route.as === 'desk') return () => undefined;
  const { as: role, session } = route;
  const me = newName();
  const start = (): void => {
    const { steps, presentingStarted } = store.getState();
    const step = playedSteps(steps).findIndex(({ id }) => id === route.step);
    presentingStarted(role, { session, me, step: Math.max(0, step) });
  };
  if (role === 'notes') start();
  const stop = store.subscribe(({ document, presenting }) => {
    if (document === null) return;
    stop();
    // The notes may have been told by now; else they stand where they were opened, as the audience does.
    if (role === 'audience' || (presenting !== null && lastChanged(presenting.shared) === 0)) start();
  });
  return stop;
}
