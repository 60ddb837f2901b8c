import { ListOrdered } from 'lucide-react';
import { selectStart } from '#store/walking/whereabouts.ts';
import { walkByPage } from '#store/walking/walk-by-keys.ts';
import type { Command } from '#app/commands/command.ts';

/** Item by item in reading order: what nothing is linked to is come to as well. */
export const nextItem: Command = {
  id: 'next-item',
  group: 'walk',
  icon: ListOrdered,
  label: ({ commands }) => commands.walk.nextItem,
  keys: [{ key: 'PageDown', where: 'map' }],
  isOffered: (state) => selectStart(state) !== null,
  perform: ({ store }) => walkByPage(store, 1),
};

export const previousItem: Command = {
  ...nextItem,
  id: 'previous-item',
  label: ({ commands }) => commands.walk.previousItem,
  keys: [{ key: 'PageUp', where: 'map' }],
  perform: ({ store }) => walkByPage(store, -1),
};
