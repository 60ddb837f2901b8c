import { Brackets } from 'lucide-react';
import { selectStart } from '#store/walking/whereabouts.ts';
import { walkOverLines } from '#store/walking/walk-by-keys.ts';
import type { Command } from '#app/commands/command.ts';

export const nextLine: Command = {
  id: 'next-line',
  group: 'walk',
  icon: Brackets,
  label: ({ commands }) => commands.walk.nextLine,
  keys: [{ key: ']', code: 'BracketRight', where: 'map' }],
  isOffered: (state) => selectStart(state) !== null,
  perform: ({ store }) => walkOverLines(store, 1),
};

export const previousLine: Command = {
  ...nextLine,
  id: 'previous-line',
  label: ({ commands }) => commands.walk.previousLine,
  keys: [{ key: '[', code: 'BracketLeft', where: 'map' }],
  perform: ({ store }) => walkOverLines(store, -1),
};
