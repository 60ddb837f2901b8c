import { Columns2 } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

export const accounts: Command = {
  id: 'accounts',
  group: 'panels',
  icon: Columns2,
  label: ({ shell }) => shell.actions.accounts,
  isOffered: ({ document }) => document !== null,
  isChecked: ({ panel, detailsOpen }) => detailsOpen && panel === 'accounts',
  perform: ({ store }) => {
    const { panel, detailsOpen, openPanel, openAccounts } = store.getState();
    if (detailsOpen && panel === 'accounts') openPanel('details');
    else openAccounts(null);
  },
};
