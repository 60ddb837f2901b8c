import { Search } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

export const search: Command = {
  id: 'search',
  group: 'find',
  icon: Search,
  label: ({ commands }) => commands.search,
  keys: [{ key: '/', code: 'Slash', where: 'page' }],
  isOffered: ({ document }) => document !== null,
  perform: ({ store }) => store.getState().openSearch(),
};
