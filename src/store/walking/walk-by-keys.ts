import type { Direction } from '#core/queries/walking/direction.ts';
import { stepBack, stepForward, stepTo } from '#core/queries/walking/trail.ts';
import type { Stuck } from '#core/queries/walking/stuck.ts';
import { nextCard, nextLine, walkAlong, walkNear, walkToEnd } from '#core/queries/walking/walk.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { sameElement } from '#store/memory/same-element.ts';
import { selectGraph } from '#store/selectors.ts';
import type { ElementRef } from '#store/state.ts';
import { isIn, selectLineOwner, selectStart, selectWalkMap, selectWayIn } from './whereabouts.ts';

function go(store: EntenteStore, from: ElementRef, to: ElementRef | null, otherwise: Stuck): void {
  const { walked, stay } = store.getState();
  const left = sameElement(walked.here, from) ? walked : stepTo(walked, from);
  if (to === null) {
    store.getState().retrace(left);
    return stay(otherwise);
  }
  store.getState().retrace(sameElement(from, to) ? left : stepTo(left, to));
}

const card = (id: string | null): ElementRef | null => (id === null ? null : { kind: 'node', id });
const line = (key: string | null): ElementRef | null => (key === null ? null : { kind: 'line', key });

/** An arrow: from a card along a relation or to whatever is nearest, from a line to its end that lies that way. */
export function walkTowards(store: EntenteStore, towards: Direction, walking: 'links' | 'all'): void {
  const map = selectWalkMap(store.getState());
  const from = selectStart(store.getState());
  if (map === null || from === null) return;
  const step = walking === 'links' ? walkAlong : walkNear;
  const to = from.kind === 'line' ? walkToEnd(map, from.key, towards) : step(map, from.id, towards);
  go(store, from, card(to), { walking, towards });
}

/** A bracket: to the next or previous line of the card that the keyboard is at, or came to its line from. */
export function walkOverLines(store: EntenteStore, by: 1 | -1): void {
  const state = store.getState();
  const map = selectWalkMap(state);
  const from = selectStart(state);
  if (map === null || from === null) return;
  const current = from.kind === 'line' ? from.key : null;
  const owner = from.kind === 'line' ? selectLineOwner(state, from.key) : from.id;
  go(store, from, line(owner === null ? null : nextLine(map, owner, current, by)), { walking: 'lines' });
}

/** To the next or previous card in reading order, linked or not: by these every card is come to. */
export function walkByPage(store: EntenteStore, by: 1 | -1): void {
  const map = selectWalkMap(store.getState());
  const from = selectStart(store.getState());
  if (map === null || from === null) return;
  const at = from.kind === 'line' ? selectLineOwner(store.getState(), from.key) : from.id;
  go(store, from, card(nextCard(map, at, by)), { walking: 'lines' });
}

/** Back the way the keyboard came, or forward again, past what is not drawn any more. */
export function retrace(store: EntenteStore, way: 'back' | 'forward'): void {
  const state = store.getState();
  const map = selectWalkMap(state);
  if (map === null) return;
  const isThere = (element: ElementRef): boolean => isIn(map, element);
  const walked = (way === 'back' ? stepBack : stepForward)(state.walked, isThere);
  if (walked === null) state.stay({ walking: way });
  else state.retrace(walked);
}

/** The keyboard goes into the details of where it is; while the end of a path is picked, it is picked there. */
export function openFocused(store: EntenteStore): void {
  const { focused, picking, select, enterDetails, findPath } = store.getState();
  const graph = selectGraph(store.getState());
  if (picking !== null && focused?.kind === 'node' && focused.id !== picking && graph?.nodes.has(focused.id) === true)
    return findPath(picking, focused.id);
  if (focused !== null) select(focused);
  enterDetails();
}

/** Back into the picture, to where the keyboard was in it. */
export function returnToPicture(store: EntenteStore): void {
  const state = store.getState();
  state.focus(selectWayIn(state));
}
