import { PanelLeft } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

export const legend: Command = {
  id: 'legend',
  group: 'panels',
  icon: PanelLeft,
  label: ({ shell }) => shell.actions.legend,
  keys: [{ key: 'l' }],
  isOffered: ({ display }) => display === 'desk',
  isChecked: ({ legendOpen }) => legendOpen,
  perform: ({ store }) => store.getState().toggleLegend(),
};
