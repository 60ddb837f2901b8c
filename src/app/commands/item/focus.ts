import { Focus } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';
import { itemAt } from '#app/palette/target/nodes-at.ts';

/** Leaves in the light what is near an item; pressed again, all is in the light. */
export const focus: Command = {
  id: 'focus',
  group: 'item',
  icon: Focus,
  label: ({ commands }) => commands.focus,
  keys: [{ key: 'f' }],
  menus: ['node'],
  asks: 'card',
  isOffered: (state, target) => state.view.focus !== null || itemAt(state, target) !== null,
  isChecked: ({ view }) => view.focus !== null,
  perform: ({ store }, target) => {
    const state = store.getState();
    const id = itemAt(state, target);
    const { focus: on } = state.view;
    if (on !== null && (id === null || id === on.id)) state.leaveFocus();
    else if (id !== null) state.focusOn(id, on?.depth ?? 1);
  },
};
