import { EllipsisVertical } from 'lucide-react';
import type { ReactElement } from 'react';
import { CommandMenuButton } from '#app/palette/menus/CommandMenuButton.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import { helpCommands } from './HelpMenu.tsx';

/** What is done with the document, what stands beside the picture, how it looks; by the ids of commands. */
const always = [
  'open-file',
  'save-document',
  'save-offline-copy',
  'hand-out',
  'copy-view-link',
  'copy-embed-code',
  'accounts',
  'metrics',
  'projector',
  'theme-',
  'preferences',
];

/** What has buttons of its own too, where letters are not so large that there is no room for them. */
const inLittleRoom = ['present', 'repack', ...helpCommands.filter((id) => !always.includes(id)), 'language-'];

/** All that is wanted seldom, or that the header has no room for. */
export const MoreMenu = (): ReactElement => {
  const { shell } = useMessages();
  return (
    <CommandMenuButton
      label={shell.actions.more}
      icon={<EllipsisVertical size={20} aria-hidden />}
      commands={[...always, ...inLittleRoom]}
    />
  );
};
