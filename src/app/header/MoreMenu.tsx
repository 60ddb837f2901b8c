import { EllipsisVertical } from 'lucide-react';
import type { ReactElement } from 'react';
import { CommandMenuButton } from '#app/palette/menus/CommandMenuButton.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import { helpCommands } from './HelpMenu.tsx';
import styles from './header.module.css';

const shown = [
  'open-file',
  'projector',
  'accounts',
  'metrics',
  'repack',
  'hand-out',
  ...helpCommands,
  'theme-',
  'language-',
];

/** On a narrow screen, what the header has no room for, by the ids of its commands. */
export const MoreMenu = (): ReactElement => {
  const { shell } = useMessages();
  return (
    <div className={styles['more']}>
      <CommandMenuButton
        label={shell.actions.more}
        icon={<EllipsisVertical size={20} aria-hidden />}
        commands={shown}
      />
    </div>
  );
};
