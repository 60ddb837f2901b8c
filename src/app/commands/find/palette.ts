import { Command as CommandIcon } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

export const palette: Command = {
  id: 'palette',
  group: 'find',
  icon: CommandIcon,
  label: ({ commands }) => commands.palette,
  keys: [{ key: 'k', command: true, where: 'page' }],
  menus: ['background'],
  isOffered: () => true,
  perform: ({ store }) => store.getState().openPalette(),
};
