import { useStore as useZustandStore } from 'zustand';
import type { View } from '#core/view/view.ts';
import type { Undoable } from '#store/create-store.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';

/** What a step back or forward would change, as a code that the interface has a word for. */
export type Change =
  | 'pin'
  | 'level'
  | 'group'
  | 'lens'
  | 'split'
  | 'filter'
  | 'hide'
  | 'focus'
  | 'lit'
  | 'expand'
  | 'path'
  | 'arrange'
  | 'pack'
  | 'size'
  | 'briefing'
  | { readonly step: 'add' | 'delete' | 'move' | 'edit' | 'several'; readonly number: number };

export type History = {
  readonly undoable: Change | null;
  readonly redoable: Change | null;
  readonly undo: () => void;
  readonly redo: () => void;
};

/** Undo and redo of views, pins, packing and briefing, with what each would change. */
export function useHistory(): History {
  const { temporal } = useStoreApi();
  const view = useStore((state) => state.view);
  const packing = useStore((state) => state.packing);
  const steps = useStore((state) => state.steps);
  const briefing = useStore((state) => state.briefing);
  const past = useZustandStore(temporal, (history) => history.pastStates.at(-1));
  const future = useZustandStore(temporal, (history) => history.futureStates.at(-1));
  const { undo, redo } = temporal.getState();
  const current = { view, packing, steps, briefing };
  return {
    undoable: changeTo(past, current, 'undo'),
    redoable: changeTo(future, current, 'redo'),
    undo: () => undo(),
    redo: () => redo(),
  };
}

const changes: readonly (readonly [keyof View, Change])[] = [
  ['packed', 'pack'],
  ['arrangement', 'arrange'],
  ['path', 'path'],
  ['focus', 'focus'],
  ['lit', 'lit'],
  ['split', 'split'],
  ['expanded', 'expand'],
  ['level', 'level'],
  ['openGroups', 'group'],
  ['lens', 'lens'],
  ['filters', 'filter'],
  ['unmatched', 'filter'],
  ['hidden', 'hide'],
  ['size', 'size'],
];

type Compared = Pick<Undoable, 'view' | 'packing' | 'steps' | 'briefing'>;

/** What lies between two states, whichever of them is going to be gone to: what was done is told, not what undoes it. */
export function changeTo(
  other: Partial<Undoable> | undefined,
  current: Compared,
  direction: 'undo' | 'redo' = 'undo',
): Change | null {
  if (other === undefined) return null;
  const { view, packing, steps = current.steps, briefing = current.briefing } = other;
  const [before, after] = direction === 'undo' ? [steps, current.steps] : [current.steps, steps];
  const ofStep = stepChange(before, after);
  if (ofStep !== null) return ofStep;
  if (briefing !== current.briefing) return 'briefing';
  const found = view && changes.find(([key]) => JSON.stringify(view[key]) !== JSON.stringify(current.view[key]));
  return found?.[1] ?? (packing === current.packing ? 'pin' : 'pack');
}

/** What became of the steps, with the number of the one that it happened to, from 1. */
function stepChange(before: Undoable['steps'], after: Undoable['steps']): Change | null {
  if (before === after) return null;
  const first = before.findIndex((step, place) => step !== after[place]);
  const number = (first === -1 ? before.length : first) + 1;
  const more = after.length - before.length;
  if (Math.abs(more) > 1) return { step: 'several', number };
  if (more === 1) return { step: 'add', number };
  if (more === -1) return { step: 'delete', number };
  const isMoved = before.every((step) => after.includes(step));
  if (isMoved) return { step: 'move', number };
  const edited = before.filter((step, place) => step !== after[place]).length;
  return { step: edited > 1 ? 'several' : 'edit', number };
}
