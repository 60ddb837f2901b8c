import { FileText } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

export const openSample: Command = {
  id: 'open-sample',
  group: 'file',
  icon: FileText,
  label: ({ states }) => states.openSample,
  isOffered: () => true,
  perform: (context) => context.openSample(),
};
