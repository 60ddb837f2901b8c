import { Blend } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

/** What does not pass the filters is dimmed, or is not drawn. */
export const unmatched: Command = {
  id: 'unmatched',
  group: 'look',
  icon: Blend,
  label: ({ commands }) => commands.hideUnmatched,
  isOffered: ({ document }) => document !== null,
  isChecked: ({ view }) => view.unmatched === 'hide',
  perform: ({ store }) => {
    const { view, treatUnmatched } = store.getState();
    treatUnmatched(view.unmatched === 'hide' ? 'dim' : 'hide');
  },
};
