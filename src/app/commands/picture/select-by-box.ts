import { BoxSelect } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

/** The next drag draws a box over what is to be selected. */
export const selectByBox: Command = {
  id: 'select-by-box',
  group: 'picture',
  icon: BoxSelect,
  label: ({ shell }) => shell.actions.box,
  isOffered: ({ viewport }) => viewport !== null,
  isChecked: ({ boxing }) => boxing,
  perform: ({ store }) => store.getState().selectByBox(!store.getState().boxing),
};
