import { Maximize } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

export const fit: Command = {
  id: 'fit',
  group: 'picture',
  icon: Maximize,
  label: ({ shell }) => shell.actions.fit,
  keys: [{ key: '0' }],
  menus: ['background'],
  isOffered: ({ viewport, view }) => viewport !== null && view.as === 'picture',
  perform: ({ store }) => store.getState().fit(),
};
