import { Keyboard } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

export const keyHelp: Command = {
  id: 'key-help',
  group: 'screen',
  icon: Keyboard,
  label: ({ commands }) => commands.keyHelp,
  keys: [{ key: '?', code: 'Slash', shift: true, where: 'page' }],
  isOffered: () => true,
  perform: ({ store }) => store.getState().openKeyHelp(),
};
