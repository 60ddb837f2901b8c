import { LogIn } from 'lucide-react';
import { selectStart } from '#store/walking/whereabouts.ts';
import { openFocused as open } from '#store/walking/walk-by-keys.ts';
import type { Command } from '#app/commands/command.ts';

/** The keyboard goes into the details of what it is at; Escape brings it back. */
export const openFocused: Command = {
  id: 'open-focused',
  group: 'walk',
  icon: LogIn,
  label: ({ commands }) => commands.walk.open,
  keys: [{ key: 'Enter', where: 'map' }],
  isOffered: (state) => selectStart(state) !== null,
  perform: ({ store }) => open(store),
};
