import type { Step } from '#core/document/schema.ts';
import { playedSteps, withinSteps } from '#core/presenting/played-steps.ts';
import { sightOfStep } from '#core/presenting/step-sight.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { showStep } from '#store/briefing/show-step.ts';
import type { State } from '#store/state.ts';

/** The step that an audience is shown; null while nothing is presented, or there is none. */
export function stepShown({ presenting, steps }: State): Step | null {
  if (presenting === null) return null;
  const played = playedSteps(steps);
  return played[withinSteps(presenting.shared.step, played.length)] ?? null;
}

type Drawer = NonNullable<State['presenting']>['shared']['drawer'];

/** What was pressed in the picture is opened on the spot. */
const drawerOf = ([element]: State['selected']): Drawer => {
  if (element === undefined) return null;
  return element.kind === 'line' ? { kind: 'line', id: element.key } : { kind: element.kind, id: element.id };
};

const isSameDrawer = (one: Drawer, other: Drawer): boolean => one?.kind === other?.kind && one?.id === other?.id;

/** What the drawer shows is what is selected; closed, nothing is. */
function followDrawer(store: EntenteStore, { presenting }: State): void {
  const drawer = presenting?.shared.drawer ?? null;
  const { select, clearSelection, selected } = store.getState();
  if (drawer === null) {
    if (selected.length > 0) clearSelection();
    return;
  }
  select(drawer.kind === 'line' ? { kind: 'line', key: drawer.id } : { kind: drawer.kind, id: drawer.id });
}

/**
 * Shows in the audience's window what both windows have come to: the step's view and sight, and what is opened on the
 * spot. A step is shown anew, exactly, whenever it is come to, also from itself. Returns the stop.
 */
export function followSteps(store: EntenteStore): () => void {
  let shown: Step | null = null;
  const look = (): void => {
    const { arrangement, frame, lookAt, presenting } = store.getState();
    if (shown !== null && arrangement !== null && frame !== null)
      lookAt(sightOfStep(shown, arrangement, frame, presenting?.shared.large));
  };
  const show = (step: Step): void => {
    shown = step;
    showStep(store, step);
    look();
  };
  const begin = (): void => {
    const step = stepShown(store.getState());
    if (step !== null && store.getState().document !== null) show(step);
  };
  const stop = store.subscribe((state, before) => {
    const { presenting } = state;
    if (presenting === null || state.document === null) return;
    const step = stepShown(state);
    const isCome = presenting.shared.stepBegan !== before.presenting?.shared.stepBegan;
    if (step !== null && (step !== shown || isCome)) return show(step);
    if (state.arrangement !== before.arrangement || state.frame !== before.frame) look();
    const { drawer } = presenting.shared;
    if (!isSameDrawer(drawer, before.presenting?.shared.drawer ?? null)) followDrawer(store, state);
    else if (state.selected !== before.selected && !isSameDrawer(drawer, drawerOf(state.selected)))
      state.share({ drawer: drawerOf(state.selected) });
  });
  begin();
  return stop;
}
