import { Undo2 } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

export const undo: Command = {
  id: 'undo',
  group: 'look',
  icon: Undo2,
  label: ({ commands }) => commands.undo,
  keys: [{ key: 'z', command: true, where: 'page' }],
  isOffered: ({ document }) => document !== null,
  perform: ({ store }) => store.temporal.getState().undo(),
};
