import { CircleDot } from 'lucide-react';
import type { Depth } from '#core/view/view.ts';
import type { Command } from '#app/commands/command.ts';
import { itemAt } from '#app/palette/target/nodes-at.ts';

/** How far from the item that is in the middle things stay in the light. */
const focusAt = (depth: Depth): Command => ({
  id: `focus-${depth}`,
  group: 'item',
  icon: CircleDot,
  label: ({ details }) => details.actions.focusSteps(depth),
  keys: [{ key: `${depth}` }],
  isOffered: (state, target) => state.view.focus !== null || itemAt(state, target) !== null,
  isChecked: ({ view }) => view.focus?.depth === depth,
  perform: ({ store }, target) => {
    const state = store.getState();
    const id = state.view.focus?.id ?? itemAt(state, target);
    if (id !== null) state.focusOn(id, depth);
  },
});

export const focusAtDepths: readonly Command[] = [focusAt(1), focusAt(2), focusAt(3)];
