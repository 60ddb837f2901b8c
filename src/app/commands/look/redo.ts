import { Redo2 } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

export const redo: Command = {
  id: 'redo',
  group: 'look',
  icon: Redo2,
  label: ({ commands }) => commands.redo,
  keys: [
    { key: 'z', command: true, shift: true, where: 'page' },
    { key: 'y', command: true, where: 'page' },
  ],
  isOffered: ({ document }) => document !== null,
  perform: ({ store }) => store.temporal.getState().redo(),
};
