import { FileText } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

export const about: Command = {
  id: 'about',
  group: 'screen',
  icon: FileText,
  label: ({ shell }) => shell.pages.about,
  isOffered: ({ document }) => document !== null,
  perform: ({ store }) => store.getState().openPage('about'),
};
