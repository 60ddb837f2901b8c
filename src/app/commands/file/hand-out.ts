import { Printer } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

/** Pictures, slides, handouts and the pack of them all. */
export const handOut: Command = {
  id: 'hand-out',
  group: 'file',
  icon: Printer,
  label: ({ shell }) => shell.actions.handOut,
  menus: ['background'],
  isOffered: ({ document }) => document !== null,
  perform: ({ store }) => store.getState().openPage('hand-out'),
};
