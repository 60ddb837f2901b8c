import { Link } from 'lucide-react';
import { writeStepRoute } from '#core/presenting/step-route.ts';
import { linkText } from '#core/view/permalink.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import type { EntenteStore } from '#store/create-store.ts';
import type { Command } from '#app/commands/command.ts';
import { copyText } from '#app/commands/file/copy-text.ts';
import { titleOf } from './title-of.ts';

/** Copies the address of the step that is chosen, as the file has it. */
export const copyStepLinkNow = (store: EntenteStore): void => {
  const state = store.getState();
  const step = state.saved.steps.find(({ id }) => id === state.step);
  if (step === undefined) return;
  const fragment = writeStepRoute({ step: step.id, as: 'desk', session: '', language: state.language });
  const { linkCopied } = messagesIn(state.language).address;
  copyText(store, linkText(fragment, window.location.href, titleOf(state, step)), linkCopied);
};

export const copyStepLink: Command = {
  id: 'copy-step-link',
  group: 'take',
  icon: Link,
  label: ({ briefing }) => briefing.actions.link,
  isOffered: ({ saved, step }) => saved.steps.some(({ id }) => id === step),
  perform: ({ store }) => copyStepLinkNow(store),
};
