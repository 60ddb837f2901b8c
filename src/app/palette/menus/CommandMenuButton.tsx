import { useState, type ReactElement } from 'react';
import { lazily } from '#ui/lazily.tsx';
import { MenuButton } from '#ui/menus/MenuButton.tsx';
import type { CommandMenuProps } from './CommandMenu.tsx';

const menu = lazily(async () => (await import('./CommandMenu.tsx')).CommandMenu);

/** A button with a menu of commands, which are loaded when somebody comes near it. */
export const CommandMenuButton = (props: CommandMenuProps): ReactElement => {
  const [opened, setOpened] = useState(false);
  if (opened) return <menu.Component {...props} />;
  const { label, icon, text } = props;
  return (
    <MenuButton
      label={label}
      icon={icon}
      text={text}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={menu.preload}
      onFocus={menu.preload}
      onClick={() => setOpened(true)}
    />
  );
};
