import { FolderOpen } from 'lucide-react';
import { chooseFile } from '#ui/files/choose-file.ts';
import type { Command } from '#app/commands/command.ts';

export const openFile: Command = {
  id: 'open-file',
  group: 'file',
  icon: FolderOpen,
  label: ({ shell }) => shell.actions.openFile,
  isOffered: () => true,
  perform: (context) => chooseFile(context.openFile),
};
