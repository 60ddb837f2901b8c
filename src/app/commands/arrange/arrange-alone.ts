import { Group } from 'lucide-react';
import { itemsAt } from '#app/palette/target/nodes-at.ts';
import type { Command } from '#app/commands/command.ts';

/** Gives the items that are selected a picture of their own. */
export const arrangeAlone: Command = {
  id: 'arrange-alone',
  group: 'arrange',
  icon: Group,
  label: ({ details }) => details.actions.arrangeAlone,
  menus: ['node'],
  isOffered: (state, target) => itemsAt(state, target).length > 1,
  perform: ({ store }, target) => store.getState().pack(itemsAt(store.getState(), target)),
};
