import { CircleMinus } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';
import { itemAt } from '#app/palette/target/nodes-at.ts';

/** Takes away again what was added round an item. */
export const collapse: Command = {
  id: 'collapse',
  group: 'item',
  icon: CircleMinus,
  label: ({ commands }) => commands.collapse,
  keys: [{ key: 'e', shift: true }],
  menus: ['node'],
  isOffered: (state, target) => state.view.expanded.includes(itemAt(state, target) ?? ''),
  perform: ({ store }, target) => {
    const id = itemAt(store.getState(), target);
    if (id !== null) store.getState().collapse(id);
  },
};
