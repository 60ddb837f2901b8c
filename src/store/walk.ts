import type { EntenteStore } from './create-store.ts';
import { selectGraph, selectScene } from './selectors.ts';
import type { ElementRef, State } from './state.ts';

/** Selects an element that is drawn and brings it into view. */
export function walkToElement(store: EntenteStore, element: ElementRef): void {
  const { select, reveal } = store.getState();
  select(element);
  reveal(element);
}

/** Goes to an item, first to what draws it: its level, the picture of all cards, the group that it is in. */
export function walkTo(store: EntenteStore, id: string): void {
  const { view, showLevel, pack, openGroup } = store.getState();
  const level = selectGraph(store.getState())?.nodes.get(id)?.level ?? 1;
  if (level > view.level) showLevel(level);
  if (view.packed !== null && !isDrawn(store.getState(), id)) pack(null);
  const group = selectScene(store.getState())?.nodes.find(
    ({ kind, members }) => kind === 'group' && members.includes(id),
  );
  if (group !== undefined) openGroup(group.id);
  walkToElement(store, { kind: 'node', id });
}

const isDrawn = (state: State, id: string): boolean =>
  selectScene(state)?.nodes.some((card) => card.id === id || card.members.includes(id)) === true;
