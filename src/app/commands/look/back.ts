import { CornerUpLeft } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';
import { isDeep, stepBack } from './step-back.ts';

/** Leaves what was entered last: the search, a path, a focus, a panel, the selection, the projector. */
export const back: Command = {
  id: 'back',
  group: 'look',
  icon: CornerUpLeft,
  label: ({ commands }) => commands.back,
  keys: [{ key: 'Escape', where: 'page' }],
  isOffered: isDeep,
  perform: ({ store }) => void stepBack(store),
};
