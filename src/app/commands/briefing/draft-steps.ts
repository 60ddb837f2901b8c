import { Sparkles } from 'lucide-react';
import { draftNow } from '#briefing/strip/model/make-steps.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { notify } from '#ui/overlays/notes.ts';
import type { Command } from '#app/commands/command.ts';

export const draftSteps: Command = {
  id: 'draft-briefing',
  group: 'briefing',
  icon: Sparkles,
  label: ({ briefing }) => briefing.actions.draft,
  isOffered: ({ document, display }) => document !== null && display === 'desk',
  perform: ({ store }) => {
    const { language, stripOpen, toggleStrip } = store.getState();
    const { drafted } = laterMessagesIn(language).briefing;
    notify(drafted(draftNow(store)));
    if (!stripOpen) toggleStrip();
  },
};
