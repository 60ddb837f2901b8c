import { SquareDashedMousePointer } from 'lucide-react';
import { elementsInSight } from '#app/palette/target/drawn-elements.ts';
import type { Command } from '#app/commands/command.ts';

/** What drawing a box over all that is on the screen does. */
export const selectInSight: Command = {
  id: 'select-in-sight',
  group: 'picture',
  icon: SquareDashedMousePointer,
  label: ({ commands }) => commands.selectInSight,
  keys: [{ key: ' ', shift: true, where: 'map' }],
  menus: ['background'],
  isOffered: ({ viewport }) => viewport !== null,
  perform: ({ store }) => {
    const state = store.getState();
    state.selectAll([...state.selected, ...elementsInSight(state)]);
  },
};
