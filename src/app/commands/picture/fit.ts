import { Maximize } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';
import { selectRendering } from '#store/selectors.ts';

export const fit: Command = {
  id: 'fit',
  group: 'picture',
  icon: Maximize,
  label: ({ shell }) => shell.actions.fit,
  keys: [{ key: '0' }],
  menus: ['background'],
  isOffered: (state) => state.viewport !== null && selectRendering(state) === 'picture',
  perform: ({ store }) => store.getState().fit(),
};
