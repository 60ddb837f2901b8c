import { FoldHorizontal } from 'lucide-react';
import { litCards } from '#app/footer/lit-cards.ts';
import type { Command } from '#app/commands/command.ts';

/** Gives what is in the light places of its own, where something is not. */
export const repackVisible: Command = {
  id: 'repack-visible',
  group: 'arrange',
  icon: FoldHorizontal,
  label: ({ shell }) => shell.actions.repackVisible,
  menus: ['background'],
  isOffered: (state) => litCards(state) !== null,
  perform: ({ store }) => {
    const ids = litCards(store.getState());
    if (ids !== null) store.getState().pack(ids);
  },
};
