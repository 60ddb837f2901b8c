import { Eraser } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

/** Lets all cards that were moved go back to their places. */
export const unpinAll: Command = {
  id: 'unpin-all',
  group: 'arrange',
  icon: Eraser,
  label: ({ commands }) => commands.unpinAll,
  menus: ['background'],
  isOffered: ({ pins }) => Object.keys(pins).length > 0,
  perform: ({ store }) => store.getState().unpin(Object.keys(store.getState().pins)),
};
