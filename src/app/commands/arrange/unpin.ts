import { PinOff } from 'lucide-react';
import type { State } from '#store/state.ts';
import type { Command, Target } from '#app/commands/command.ts';
import { itemsAt } from '#app/palette/target/nodes-at.ts';

const pinned = (state: State, target: Target): readonly string[] => {
  const ids = target.kind === 'background' ? Object.keys(state.pins) : itemsAt(state, target);
  return ids.filter((id) => Object.hasOwn(state.pins, id));
};

/** Lets cards that were moved go back to their places. */
export const unpin: Command = {
  id: 'unpin',
  group: 'arrange',
  icon: PinOff,
  label: ({ commands }) => commands.unpin,
  menus: ['node'],
  isOffered: (state, target) => pinned(state, target).length > 0,
  perform: ({ store }, target) => store.getState().unpin(pinned(store.getState(), target)),
};
