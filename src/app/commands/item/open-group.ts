import { Ungroup } from 'lucide-react';
import { selectScene } from '#store/selectors.ts';
import type { Command } from '#app/commands/command.ts';

/** Draws the items of a group instead of the card that stands for them. */
export const openGroup: Command = {
  id: 'open-group',
  group: 'item',
  icon: Ungroup,
  label: ({ commands }) => commands.openGroup,
  menus: ['node'],
  isOffered: (state, target) =>
    target.kind === 'node' &&
    selectScene(state)?.nodes.some(({ id, kind }) => id === target.id && kind === 'group') === true,
  perform: ({ store }, target) => {
    if (target.kind === 'node') store.getState().openGroup(target.id);
  },
};
