import { Link } from 'lucide-react';
import { textIn } from '#core/document/text-in.ts';
import { linkText, permalink } from '#core/view/permalink.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { selectDocument } from '#store/selectors.ts';
import { isElement } from '#app/palette/target/nodes-at.ts';
import { targetName } from '#app/palette/target/target-name.ts';
import { wordsIn } from '#app/palette/words-in.ts';
import { copyText } from './copy-text.ts';
import type { Command } from '#app/commands/command.ts';

/** Copies the address of just this thing, whatever else is on the screen. */
export const copyLink: Command = {
  id: 'copy-link',
  group: 'take',
  icon: Link,
  label: ({ address }) => address.copyLink,
  menus: ['node', 'line'],
  asks: 'item',
  isOffered: (_, target) => isElement(target),
  perform: ({ store }, target) => {
    const state = store.getState();
    const document = selectDocument(state);
    const { address } = messagesIn(state.language);
    if (!isElement(target) || document === null) return;
    const cited = [targetName(state, target, wordsIn(state.language)), textIn(document.meta.title, state.language)];
    copyText(store, linkText(permalink(target), window.location.href, cited.join('. ')), address.linkCopied);
  },
};
