import { Eye } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

/** What was hidden by hand is there again. */
export const showHidden: Command = {
  id: 'show-hidden',
  group: 'look',
  icon: Eye,
  label: ({ commands }) => commands.showHidden,
  keys: [{ key: 'h', shift: true }],
  menus: ['background'],
  isOffered: ({ view }) => view.hidden.length > 0,
  perform: ({ store }) => store.getState().showHidden(),
};
