import { ChartBarDecreasing } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

export const metrics: Command = {
  id: 'metrics',
  group: 'panels',
  icon: ChartBarDecreasing,
  label: ({ shell }) => shell.actions.metrics,
  isOffered: ({ document }) => document !== null,
  isChecked: ({ panel, detailsOpen }) => detailsOpen && panel === 'metrics',
  perform: ({ store }) => {
    const { panel, detailsOpen, openPanel } = store.getState();
    openPanel(detailsOpen && panel === 'metrics' ? 'details' : 'metrics');
  },
};
