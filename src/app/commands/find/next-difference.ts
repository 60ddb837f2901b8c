import { EqualNot } from 'lucide-react';
import { nextDifference as goToNext } from '#features/accounts/next-difference.ts';
import type { Command } from '#app/commands/command.ts';

export const nextDifference: Command = {
  id: 'next-difference',
  group: 'find',
  icon: EqualNot,
  label: ({ commands }) => commands.nextDifference,
  keys: [{ key: 'd' }],
  isOffered: ({ document }) => document !== null,
  perform: ({ store }) => goToNext(store),
};
