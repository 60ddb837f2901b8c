import { Settings } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

export const preferences: Command = {
  id: 'preferences',
  group: 'screen',
  icon: Settings,
  label: ({ shell }) => shell.pages.preferences,
  keys: [{ key: ',', command: true, where: 'page' }],
  isOffered: () => true,
  perform: ({ store }) => store.getState().openPage('preferences'),
};
