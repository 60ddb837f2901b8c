import { Link2 } from 'lucide-react';
import { textIn } from '#core/document/text-in.ts';
import { linkText } from '#core/view/permalink.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { copyText } from './copy-text.ts';
import type { Command } from '#app/commands/command.ts';

/** Copies the address of all that is on the screen. */
export const copyViewLink: Command = {
  id: 'copy-view-link',
  group: 'take',
  icon: Link2,
  label: ({ commands }) => commands.copyViewLink,
  menus: ['background'],
  // While presenting the address is that of a window of its own.
  isOffered: ({ viewport, presenting }) => viewport !== null && presenting === null,
  perform: ({ store }) => {
    const { language, document } = store.getState();
    const { hash, href } = window.location;
    const title = document === null ? '' : textIn(document.meta.title, language);
    copyText(store, linkText(hash === '' ? '#/' : hash, href, title), messagesIn(language).address.linkCopied);
  },
};
