import { Waypoints } from 'lucide-react';
import type { State } from '#store/state.ts';
import { itemsAt } from '#app/palette/target/nodes-at.ts';
import type { Command, Target } from '#app/commands/command.ts';

const ends = (state: State, target: Target): readonly [string, string] | null => {
  const [from, to, more] = itemsAt(state, target);
  return from === undefined || to === undefined || more !== undefined ? null : [from, to];
};

/** The path between the two items that are selected, in the order in which they were. */
export const pathBetween: Command = {
  id: 'path-between',
  group: 'find',
  icon: Waypoints,
  label: ({ details }) => details.actions.between,
  menus: ['node'],
  isOffered: (state, target) => ends(state, target) !== null,
  perform: ({ store }, target) => {
    const both = ends(store.getState(), target);
    if (both !== null) store.getState().findPath(...both);
  },
};
