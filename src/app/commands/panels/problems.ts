import { TriangleAlert } from 'lucide-react';
import type { Command } from '#app/commands/command.ts';

export const problems: Command = {
  id: 'problems',
  group: 'panels',
  icon: TriangleAlert,
  label: ({ problems }) => problems.show,
  isOffered: ({ problems }) => problems.length > 0,
  isChecked: ({ problemsOpen }) => problemsOpen,
  perform: ({ store }) => {
    const { problemsOpen, openProblems, closeProblems } = store.getState();
    if (problemsOpen) closeProblems();
    else openProblems();
  },
};
