import { CodeXml } from 'lucide-react';
import { writeStepRoute } from '#core/presenting/step-route.ts';
import { embedCode } from '#core/view/permalink.ts';
import { decodePlace } from '#core/view/view-url.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { selectStepInSight } from '#store/briefing/step-in-sight.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { notify } from '#ui/overlays/notes.ts';
import type { Command } from '#app/commands/command.ts';
import { copyText } from '#app/commands/file/copy-text.ts';
import { titleOf } from './title-of.ts';

/** Whether an address tells of a camera that somebody moved. */
const tellsCamera = (hash: string): boolean => {
  const decoded = decodePlace(hash);
  return decoded.ok && decoded.place.camera !== null;
};

/** Copies HTML that shows the step or the view that is looked at in somebody's page, or says why there is none. */
export const copyEmbedCodeNow = (store: EntenteStore): void => {
  const state = store.getState();
  const { briefing } = laterMessagesIn(state.language);
  if (state.published === null) return notify(briefing.documentNotShared);
  const { hash, href } = window.location;
  const step = selectStepInSight(state, tellsCamera(hash));
  const fragment =
    step === null ? hash || '#/' : writeStepRoute({ step: step.id, as: 'desk', session: '', language: state.language });
  const code = embedCode(fragment, href, titleOf(state, step));
  if (code === null) return notify(briefing.embedNowhere);
  copyText(store, code, briefing.embedCopied);
};

export const copyEmbedCode: Command = {
  id: 'copy-embed-code',
  group: 'take',
  icon: CodeXml,
  label: ({ briefing }) => briefing.actions.embed,
  menus: ['background'],
  // While presenting the address is that of a window of its own.
  isOffered: ({ viewport, presenting, published }) => viewport !== null && presenting === null && published !== null,
  refusal: ({ briefing }) => briefing.documentNotShared,
  perform: ({ store }) => copyEmbedCodeNow(store),
};
