import { Route } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';
import { itemAt } from '#app/palette/target/nodes-at.ts';

/** Begins a path at an item; its end is picked in the picture, or by a search. */
export const pathFrom: Command = {
  id: 'path-from',
  group: 'find',
  icon: Route,
  label: ({ commands }) => commands.pathFrom,
  keys: [{ key: 't' }],
  menus: ['node'],
  asks: 'item',
  stays: true,
  isOffered: (state, target) => itemAt(state, target) !== null,
  perform: ({ store }, target) => store.getState().pickPathFrom(itemAt(store.getState(), target)),
};
