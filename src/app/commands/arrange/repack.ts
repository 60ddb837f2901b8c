import { ArrowLeftRight } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

export const repack: Command = {
  id: 'repack',
  group: 'arrange',
  icon: ArrowLeftRight,
  label: ({ shell }) => shell.actions.repack,
  menus: ['background'],
  isOffered: ({ document }) => document !== null,
  perform: ({ store }) => store.getState().repack(),
};
