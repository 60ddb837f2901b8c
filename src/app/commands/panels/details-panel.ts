import { PanelRight } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

export const detailsPanel: Command = {
  id: 'details-panel',
  group: 'panels',
  icon: PanelRight,
  label: ({ commands }) => commands.detailsPanel,
  isOffered: ({ display }) => display === 'desk',
  isChecked: ({ detailsOpen }) => detailsOpen,
  perform: ({ store }) => store.getState().toggleDetails(),
};
