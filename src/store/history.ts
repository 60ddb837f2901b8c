import { useStore as useZustandStore } from 'zustand';
import type { View } from '#core/view/view.ts';
import type { Undoable } from './create-store.ts';
import { useStore, useStoreApi } from './StoreProvider.tsx';

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
  | 'expand'
  | 'path'
  | 'arrange'
  | 'pack'
  | 'size';

export type History = {
  readonly undoable: Change | null;
  readonly redoable: Change | null;
  readonly undo: () => void;
  readonly redo: () => void;
};

/** Undo and redo of views, pins and packing, with what each would change. */
export function useHistory(): History {
  const { temporal } = useStoreApi();
  const view = useStore((state) => state.view);
  const packing = useStore((state) => state.packing);
  const past = useZustandStore(temporal, (history) => history.pastStates.at(-1));
  const future = useZustandStore(temporal, (history) => history.futureStates.at(-1));
  const { undo, redo } = temporal.getState();
  const current = { view, packing };
  return {
    undoable: changeTo(past, current),
    redoable: changeTo(future, current),
    undo: () => undo(),
    redo: () => redo(),
  };
}

const changes: readonly (readonly [keyof View, Change])[] = [
  ['packed', 'pack'],
  ['arrangement', 'arrange'],
  ['path', 'path'],
  ['focus', 'focus'],
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

export function changeTo(
  other: Partial<Undoable> | undefined,
  current: Pick<Undoable, 'view' | 'packing'>,
): Change | null {
  if (other === undefined) return null;
  const { view, packing } = other;
  const found = view && changes.find(([key]) => JSON.stringify(view[key]) !== JSON.stringify(current.view[key]));
  return found?.[1] ?? (packing === current.packing ? 'pin' : 'pack');
}
