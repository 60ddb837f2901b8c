import { Presentation } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

export const projector: Command = {
  id: 'projector',
  group: 'screen',
  icon: Presentation,
  label: ({ shell }) => shell.actions.projector,
  isOffered: ({ document }) => document !== null,
  isChecked: ({ display }) => display === 'projector',
  perform: ({ store }) => {
    const { display, chooseDisplay } = store.getState();
    chooseDisplay(display === 'projector' ? 'desk' : 'projector');
  },
};
