import { Quote } from 'lucide-react';
import { messagesIn } from '#i18n/messages-in.ts';
import { citation } from '#i18n/sentences/citations/citation.ts';
import { selectDocument, selectPassages } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import type { Command, Target } from '#app/commands/command.ts';
import { claimsAt } from './claims-at.ts';
import { copyText } from './copy-text.ts';

const citations = (state: State, target: Target): string => {
  const document = selectDocument(state);
  const passages = selectPassages(state);
  if (document === null) return '';
  return claimsAt(state, target)
    .map((claim) => citation(document, claim, passages.get(claim.id) ?? null, state.language))
    .join('\n');
};

/** Copies the receipts of a line, or the firmest one of an item. */
export const copyCitation: Command = {
  id: 'copy-citation',
  group: 'take',
  icon: Quote,
  label: ({ claims }) => claims.copy,
  menus: ['node', 'line'],
  asks: 'item',
  isOffered: (state, target) => claimsAt(state, target).length > 0,
  perform: ({ store }, target) => {
    const state = store.getState();
    copyText(store, citations(state, target), messagesIn(state.language).claims.copied);
  },
};
