import { SquareCheck } from 'lucide-react';
import { isElement } from '#app/palette/target/nodes-at.ts';
import type { Command } from '#app/commands/command.ts';

/** Takes what the keyboard is at, or a menu is about, into the selection, or out of it. */
export const toggleFocused: Command = {
  id: 'toggle-focused',
  group: 'walk',
  icon: SquareCheck,
  label: ({ commands }) => commands.walk.toggle,
  keys: [{ key: ' ', where: 'map' }],
  menus: ['node', 'line'],
  isOffered: (_, target) => isElement(target),
  perform: ({ store }, target) => {
    if (isElement(target)) store.getState().toggleSelected(target);
  },
};
