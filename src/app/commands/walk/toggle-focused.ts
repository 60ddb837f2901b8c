import { SquareCheck } from 'lucide-react';
import { toggleFocused as toggle } from '#store/walking/walk-by-keys.ts';
import type { Command } from '#app/commands/command.ts';

/** Takes what the keyboard is at into the selection, or out of it. */
export const toggleFocused: Command = {
  id: 'toggle-focused',
  group: 'walk',
  icon: SquareCheck,
  label: ({ commands }) => commands.walk.toggle,
  keys: [{ key: ' ', where: 'map' }],
  isOffered: ({ focused }) => focused !== null,
  perform: ({ store }) => toggle(store),
};
