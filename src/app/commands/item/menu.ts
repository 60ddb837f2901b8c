import { SquareMenu } from 'lucide-react';
import { isElement } from '#app/palette/target/nodes-at.ts';
import { placeOnScreen } from '#app/palette/target/place-on-screen.ts';
import type { Command } from '#app/commands/command.ts';

/** The menu of what has the focus or is selected, else of the picture. */
export const menu: Command = {
  id: 'menu',
  group: 'item',
  icon: SquareMenu,
  label: ({ commands }) => commands.menu,
  keys: [
    { key: 'F10', shift: true, where: 'map' },
    { key: 'ContextMenu', where: 'map' },
  ],
  isOffered: ({ viewport }) => viewport !== null,
  perform: ({ store }, target) => {
    const state = store.getState();
    state.openContextMenu(isElement(target) ? target : { kind: 'background' }, placeOnScreen(state, target));
  },
};
