import { Target as TargetIcon } from 'lucide-react';
import { itemAt } from '#app/palette/target/nodes-at.ts';
import type { Command } from '#app/commands/command.ts';

/** Arranges everything by how far it is from an item; pressed again, as it stood before. */
export const ringsRound: Command = {
  id: 'rings-round',
  group: 'arrange',
  icon: TargetIcon,
  label: ({ details }) => details.actions.rings,
  menus: ['node'],
  asks: 'item',
  isOffered: (state, target) => itemAt(state, target) !== null,
  perform: ({ store }, target) => {
    const { view, leaveFocus, arrangeRings } = store.getState();
    const id = itemAt(store.getState(), target);
    if (view.arrangement === 'rings' && view.focus?.id === id) leaveFocus();
    else if (id !== null) arrangeRings(id);
  },
};
