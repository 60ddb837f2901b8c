import type { EntenteStore } from '#store/create-store.ts';
import { selectGraph, selectLessMotion, selectNarrowed } from '#store/selectors.ts';
import type { ElementRef, State } from '#store/state.ts';
import { selectWayIn } from '#store/walking/whereabouts.ts';
import type { CameraMan } from '#canvas/camera/move-camera.ts';
import { idOf, refOf } from '#canvas/gestures/targets.ts';
import type { LetteringFrame } from '#canvas/lettering/frame.ts';
import { describeMap } from './describe-map.ts';
import { ghostButtons } from './ghost-buttons.ts';
import { ghostList } from './ghost-list.ts';
import { keepInSight } from './keep-in-sight.ts';
import { nudge } from './nudge.ts';

export type GhostParts = {
  readonly container: HTMLElement;
  readonly store: EntenteStore;
  readonly camera: CameraMan;
  readonly frame: () => LetteringFrame | null;
  /** What a click on a card or line does. */
  readonly press: (element: ElementRef, isShifted: boolean) => void;
};

export type Ghosts = {
  /** The picture was painted: where it stands still, the buttons are brought to it. */
  readonly painted: () => void;
  /** The view moves, and the buttons with it. */
  readonly moved: () => void;
  readonly stop: () => void;
};

const sameFrame = (one: LetteringFrame | null, other: LetteringFrame): boolean =>
  one?.picture === other.picture &&
  one.highlights === other.highlights &&
  one.placed === other.placed &&
  one.view === other.view;

/**
 * The picture for keyboard, screen reader and voice control: a button over each card that has its name written. All of
 * them are one stop of the tabulator, the one that the keyboard comes back to.
 */
export const ghosts = ({ container, store, camera, frame, press }: GhostParts): Ghosts => {
  const description = describeMap(container);
  const buttons = ghostButtons(container);
  const { layer } = buttons;
  let placedFor: LetteringFrame | null = null;
  let isPlacing = false;

  const hasFocus = (): boolean => layer.contains(document.activeElement);
  const moved = (): void => {
    if (placedFor === null) return;
    const { zoom, x, y } = camera.view();
    const from = placedFor.view;
    const scale = zoom / from.zoom;
    layer.style.transform = `translate(${x - from.x * scale}px, ${y - from.y * scale}px) scale(${scale})`;
  };
  const listed = (now: LetteringFrame, state: State): void => {
    description.tell(state.language);
    const graph = selectGraph(state);
    const at = state.focused ?? selectWayIn(state);
    if (graph === null) return buttons.show([], null);
    const list = ghostList({
      frame: now,
      graph,
      edges: selectNarrowed(state)?.edges ?? graph.edges,
      inLanes: state.view.arrangement === 'lanes',
      kept: at?.kind === 'node' ? [at.id] : [],
      focusedLine: at?.kind === 'line' ? at.key : null,
    });
    const stop = list.find(({ id }) => at !== null && id === idOf(at)) ?? list[0];
    buttons.show(list, stop?.id ?? null);
    container.tabIndex = stop === undefined ? 0 : -1;
  };
  const place = (): void => {
    const now = frame();
    if (now === null) return;
    const wasInside = hasFocus();
    isPlacing = true;
    listed(now, store.getState());
    // What had the focus is not drawn any more: the keyboard stays in the picture.
    if (wasInside && !hasFocus()) container.focus({ preventScroll: true });
    isPlacing = false;
    if (wasInside && !hasFocus()) store.getState().focus(null);
    placedFor = now;
    moved();
  };
  const goTo = (element: ElementRef): void => {
    const shown = frame()?.picture;
    const id = idOf(element);
    place();
    if (buttons.idOf(document.activeElement) !== id) buttons.focus(id);
    if (shown !== undefined) keepInSight(container, camera, shown, id);
  };
  /** Who comes without a pointer comes to a card: there the keys have something to walk from. */
  const comeIn = ({ target }: FocusEvent): void => {
    const wayIn = selectWayIn(store.getState());
    const pointed = container.dataset['pointed'] !== undefined;
    if (target === container && !pointed && !isPlacing && wayIn !== null) store.getState().focus(wayIn);
  };
  const enter = (event: FocusEvent): void => {
    const id = buttons.idOf(event.target);
    if (id !== null && !isPlacing) store.getState().focus(refOf(id));
  };
  const leave = ({ relatedTarget }: FocusEvent): void => {
    const stays = relatedTarget instanceof Node && layer.contains(relatedTarget);
    if (!stays && !isPlacing) store.getState().focus(null);
  };
  const click = (event: MouseEvent): void => {
    const id = buttons.idOf(event.target);
    if (id !== null) press(refOf(id), event.shiftKey);
  };
  // Some browsers press a button when the space bar is let go, whatever became of the key.
  const release = (event: KeyboardEvent): void => {
    if (event.key === ' ') event.preventDefault();
  };
  const unsubscribe = store.subscribe((state, before) => {
    const { focused, stuck } = state;
    if (focused !== null && focused !== before.focused) goTo(focused);
    const { activeElement } = document;
    if (stuck === null || stuck === before.stuck || selectLessMotion(state)) return;
    if (hasFocus() && activeElement instanceof HTMLElement) nudge(activeElement, stuck);
  });
  container.addEventListener('focus', comeIn);
  layer.addEventListener('focusin', enter);
  layer.addEventListener('focusout', leave);
  layer.addEventListener('click', click);
  layer.addEventListener('keyup', release);
  const stops = [unsubscribe, description.stop, buttons.stop];
  const painted = (): void => {
    const now = frame();
    if (now?.resting === true && !sameFrame(placedFor, now)) place();
  };
  painted();
  return {
    painted,
    moved,
    stop: () => {
      container.removeEventListener('focus', comeIn);
      stops.forEach((stop) => stop());
      container.tabIndex = 0;
    },
  };
};
