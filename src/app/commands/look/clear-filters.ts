import { FilterX } from 'lucide-react';
import { plainView, type View } from '#core/view/view.ts';
import type { Command } from '#app/commands/command.ts';

const isPlainView = (view: View): boolean => JSON.stringify(view) === JSON.stringify(plainView(view));

/** Everything in the light again, told by everyone, each item once. */
export const clearFilters: Command = {
  id: 'clear-filters',
  group: 'look',
  icon: FilterX,
  label: ({ commands }) => commands.clearFilters,
  menus: ['background'],
  isOffered: ({ document, view }) => document !== null && !isPlainView(view),
  perform: ({ store }) => store.getState().showAll(),
};
