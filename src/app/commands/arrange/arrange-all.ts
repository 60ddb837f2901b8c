import { Boxes } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

/** Arranges all again, after some were arranged alone. */
export const arrangeAll: Command = {
  id: 'arrange-all',
  group: 'arrange',
  icon: Boxes,
  label: ({ details }) => details.actions.arrangeAll,
  menus: ['background'],
  isOffered: ({ view }) => view.packed !== null,
  perform: ({ store }) => store.getState().pack(null),
};
