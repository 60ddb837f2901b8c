import { Ellipsis } from 'lucide-react';
import type { ReactElement } from 'react';
import { helpCommands } from '#app/header/HelpMenu.tsx';
import { CommandMenuButton } from '#app/palette/menus/CommandMenuButton.tsx';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import styles from './phone.module.css';

/** Themes and languages stand in the preferences; all that there is, in the palette. */
const shown = [
  'present',
  'timings',
  'details-panel',
  'redo',
  'arrange-lanes',
  'arrange-rings',
  'arrange-layers',
  'arrange-timeline',
  'arrange-free',
  'select-by-box',
  'metrics',
  'projector',
  'open-file',
  'save-document',
  'hand-out',
  'copy-view-link',
  'copy-embed-code',
  ...helpCommands,
];

/** What a telephone has no bar for, by the ids of its commands. */
export const PhoneMore = (): ReactElement => {
  const { narrow } = useLaterMessages();
  return (
    <div className={styles['more']}>
      <CommandMenuButton label={narrow.bar.more} icon={<Ellipsis size={20} aria-hidden />} commands={shown} />
      <span className={styles['word']} aria-hidden>
        {narrow.bar.more}
      </span>
    </div>
  );
};
