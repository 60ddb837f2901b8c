import { CaseLower } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

/** Whether letters and signs by themselves act. */
export const letterKeys: Command = {
  id: 'letter-keys',
  group: 'screen',
  icon: CaseLower,
  label: ({ commands }) => commands.letterKeys,
  isOffered: () => true,
  isChecked: (state) => state.letterKeys,
  perform: ({ store }) => store.getState().prefer({ letterKeys: !store.getState().letterKeys }),
};
