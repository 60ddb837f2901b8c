import { CircleQuestionMark } from 'lucide-react';
import type { ReactElement } from 'react';
import { CommandMenuButton } from '#app/palette/menus/CommandMenuButton.tsx';
import { useMessages } from '#i18n/use-messages.ts';

/** What lies over the screen to be read or set, by the ids of its commands. */
export const helpCommands = ['palette', 'key-help', 'reading-help', 'about', 'preferences'];

export const HelpMenu = (): ReactElement => {
  const { shell } = useMessages();
  return (
    <CommandMenuButton
      label={shell.actions.help}
      icon={<CircleQuestionMark size={20} aria-hidden />}
      commands={helpCommands}
    />
  );
};
