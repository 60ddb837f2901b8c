import { BookOpen } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

export const readingHelp: Command = {
  id: 'reading-help',
  group: 'screen',
  icon: BookOpen,
  label: ({ shell }) => shell.pages.reading,
  isOffered: () => true,
  perform: ({ store }) => store.getState().openPage('reading'),
};
