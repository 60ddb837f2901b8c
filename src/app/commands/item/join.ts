import { Merge } from 'lucide-react';
import { wholeOf } from '#core/graph/voices/parts.ts';
import { selectDocument } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import type { Command, Target } from '#app/commands/command.ts';
import { itemAt } from '#app/palette/target/nodes-at.ts';

const wholeAt = (state: State, target: Target): string | null => {
  const [document, id] = [selectDocument(state), itemAt(state, target)];
  return document === null || id === null ? null : wholeOf(document, id);
};

/** Draws the parts of an item, one per voice, as one again. */
export const join: Command = {
  id: 'join',
  group: 'item',
  icon: Merge,
  label: ({ details }) => details.actions.join,
  menus: ['node'],
  isOffered: (state, target) => wholeAt(state, target) !== null,
  perform: ({ store }, target) => {
    const whole = wholeAt(store.getState(), target);
    if (whole === null) return;
    store.getState().join(whole);
    store.getState().select({ kind: 'node', id: whole });
  },
};
