import { ListChecks } from 'lucide-react';
import { drawnCards } from '#app/palette/target/drawn-elements.ts';
import type { Command } from '#app/commands/command.ts';

export const selectAll: Command = {
  id: 'select-all',
  group: 'picture',
  icon: ListChecks,
  label: ({ commands }) => commands.selectAll,
  keys: [{ key: 'a', command: true, where: 'map' }],
  menus: ['background'],
  isOffered: ({ viewport }) => viewport !== null,
  perform: ({ store }) => store.getState().selectAll(drawnCards(store.getState())),
};
