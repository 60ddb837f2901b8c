import { Redo, Undo } from 'lucide-react';
import { retrace } from '#store/walking/walk-by-keys.ts';
import type { Command } from '#app/commands/command.ts';

/** Back the way the keyboard came. */
export const walkBack: Command = {
  id: 'walk-back',
  group: 'walk',
  icon: Undo,
  label: ({ commands }) => commands.walk.back,
  keys: [
    { key: 'Backspace', where: 'map' },
    { key: 'ArrowLeft', alt: true, where: 'map' },
  ],
  isOffered: ({ walked }) => walked.here !== null,
  perform: ({ store }) => retrace(store, 'back'),
};

export const walkForward: Command = {
  ...walkBack,
  id: 'walk-forward',
  icon: Redo,
  label: ({ commands }) => commands.walk.forward,
  keys: [{ key: 'ArrowRight', alt: true, where: 'map' }],
  perform: ({ store }) => retrace(store, 'forward'),
};
