import { useState, type ReactElement } from 'react';
import { lazily } from '#ui/lazily.tsx';
import type { MenuItem } from './Menu.tsx';
import { MenuButton } from './MenuButton.tsx';

const menu = lazily(async () => (await import('./Menu.tsx')).Menu);

type LazyMenuProps = {
  readonly label: string;
  readonly icon: ReactElement;
  readonly text?: string;
  readonly items: readonly MenuItem[];
};

/** A button with a menu; what draws the menu is loaded when somebody comes near it. */
export const LazyMenu = ({ label, icon, text, items }: LazyMenuProps): ReactElement => {
  const [opened, setOpened] = useState(false);
  if (opened) return <menu.Component label={label} icon={icon} items={items} {...(text !== undefined && { text })} />;
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
