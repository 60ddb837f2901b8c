import { BookOpenText } from 'lucide-react';
import { selectDocument, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import type { Command, Target } from '#app/commands/command.ts';

/** The first claim of what is meant; null where it is not a line or a claim. */
const claimOf = (state: State, target: Target): string | null => {
  if (target.kind === 'claim') return target.id;
  if (target.kind !== 'line') return null;
  return selectScene(state)?.lines.find(({ key }) => key === target.key)?.claims[0] ?? null;
};

/** Opens the first source of what is selected, or of the document; closes the one that is open. */
export const reader: Command = {
  id: 'reader',
  group: 'panels',
  icon: BookOpenText,
  label: ({ commands }) => commands.reader,
  keys: [{ key: 'o' }],
  isOffered: ({ document }) => document !== null,
  isChecked: ({ reader: open }) => open !== null,
  perform: ({ store }, target) => {
    const state = store.getState();
    if (state.reader !== null) return state.closeReader();
    const claim = claimOf(state, target);
    const cited = selectDocument(state)?.claims.find(({ id }) => id === claim)?.src;
    const source = cited ?? Object.keys(state.document?.sources ?? {})[0];
    if (source !== undefined) state.openReader({ source, claim });
  },
};
