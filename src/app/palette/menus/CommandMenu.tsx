import type { ReactElement } from 'react';
import { allCommands } from '#app/commands/all-commands.ts';
import { targetIn } from '#app/palette/target/nodes-at.ts';
import { useCommandContext } from '#app/palette/opening-context.ts';
import { wordsIn } from '#app/palette/words-in.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { Menu } from '#ui/menus/Menu.tsx';
import { menuItemsOf } from './menu-items-of.tsx';

export type CommandMenuProps = {
  readonly label: string;
  readonly icon: ReactElement;
  readonly text?: string;
  /** Ids of commands; one that ends in a dash stands for all that begin like it. */
  readonly commands: readonly string[];
};

/** A button with a menu of commands, open from the start: it is loaded by the press that asks for it. */
export const CommandMenu = ({ label, icon, text, commands }: CommandMenuProps): ReactElement => {
  const context = useCommandContext();
  const words = wordsIn(useLanguage());
  const state = useStore((whole) => whole);
  const shown = commands.flatMap((id) =>
    allCommands.filter((command) => (id.endsWith('-') ? command.id.startsWith(id) : command.id === id)),
  );
  const items = menuItemsOf(shown, { state, target: targetIn(state), words, context });
  return <Menu label={label} icon={icon} items={items} {...(text !== undefined && { text })} />;
};
