import { EllipsisVertical } from 'lucide-react';
import type { ReactElement } from 'react';
import { CommandMenuButton } from '#app/palette/menus/CommandMenuButton.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { helpCommands } from './HelpMenu.tsx';

/** What is done with the document, what stands beside the picture, how it looks; by the ids of commands. */
const always = [
  'open-file',
  'save-document',
  'save-offline-copy',
  'hand-out',
  'accounts',
  'metrics',
  'projector',
  'theme-',
  'preferences',
];

/** What has buttons of its own where there is room for them. */
const inLittleRoom = ['present', 'repack', ...helpCommands.filter((id) => !always.includes(id)), 'language-'];

/** All that is wanted seldom, or that the header has no room for. */
export const MoreMenu = (): ReactElement => {
  const { shell } = useMessages();
  const isWide = useStore((state) => state.room === 'wide');
  return (
    <CommandMenuButton
      label={shell.actions.more}
      icon={<EllipsisVertical size={20} aria-hidden />}
      commands={isWide ? always : [...always, ...inLittleRoom]}
    />
  );
};
