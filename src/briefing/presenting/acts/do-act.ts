import { playedSteps, withinSteps } from '#core/presenting/played-steps.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { goToStep } from './go-to.ts';
import type { PresentingAct } from './presenting-keys.ts';

/** What only the window itself can do. */
export type PresentingWindow = {
  readonly openNotes: () => void;
  readonly toggleFullScreen: () => void;
  readonly showOnSecondDisplay: () => void;
  readonly toggleGrid: () => void;
  readonly toggleLaser: () => void;
  readonly end: () => void;
};

/** Does what a key or a button asks for; what both windows share is changed, the rest is done in this one. */
export function doAct(store: EntenteStore, act: PresentingAct, page: PresentingWindow, now: number): void {
  const { presenting, share } = store.getState();
  if (presenting === null) return;
  const { shared } = presenting;
  const shade = (wanted: 'black' | 'white'): void => share({ shade: shared.shade === wanted ? 'none' : wanted });
  switch (act) {
    case 'next':
      // From the last step there is no further one: the picture comes back as it was.
      return goToStep(store, (step) => step + 1, now);
    case 'previous':
      return goToStep(store, (step) => step - 1, now);
    case 'first':
      return goToStep(store, () => 0, now);
    case 'last':
      return goToStep(store, (_, count) => count - 1, now);
    case 'back':
      return goToStep(store, (step) => step, now);
    case 'black':
    case 'white':
      return shade(act);
    case 'large':
      return share({ large: !shared.large });
    case 'laser':
      return page.toggleLaser();
    case 'notes':
      return page.openNotes();
    case 'fullScreen':
      return page.toggleFullScreen();
    case 'display':
      return page.showOnSecondDisplay();
    case 'grid':
      return page.toggleGrid();
    case 'end':
      return page.end();
  }
}

/** Where the step of an id stands among those that are shown; the first where it is not. */
export function placeOfStep(store: EntenteStore, id: string | null): number {
  const played = playedSteps(store.getState().steps);
  return withinSteps(
    played.findIndex((step) => step.id === id),
    played.length,
  );
}
