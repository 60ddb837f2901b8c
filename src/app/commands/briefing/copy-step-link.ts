import { Link } from 'lucide-react';
import { writeStepRoute } from '#core/presenting/step-route.ts';
import { linkText } from '#core/view/permalink.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { selectSharedStep } from '#store/briefing/step-in-sight.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { notify } from '#ui/overlays/notes.ts';
import type { Command } from '#app/commands/command.ts';
import { copyText } from '#app/commands/file/copy-text.ts';
import { titleOf } from './title-of.ts';

/** Copies the address of the step that is chosen, or says why there is none. */
export const copyStepLinkNow = (store: EntenteStore): void => {
  const state = store.getState();
  const step = selectSharedStep(state);
  if (step === null) {
    const { documentNotShared, stepNotShared } = laterMessagesIn(state.language).briefing;
    return notify(state.published === null ? documentNotShared : stepNotShared);
  }
  const fragment = writeStepRoute({ step: step.id, as: 'desk', session: '', language: state.language });
  const { linkCopied } = messagesIn(state.language).address;
  copyText(store, linkText(fragment, window.location.href, titleOf(state, step)), linkCopied);
};

export const copyStepLink: Command = {
  id: 'copy-step-link',
  group: 'take',
  icon: Link,
  label: ({ briefing }) => briefing.actions.link,
  isOffered: (state) => selectSharedStep(state) !== null,
  refusal: ({ briefing }) => briefing.stepNotShared,
  perform: ({ store }) => copyStepLinkNow(store),
};
