import { useState, type ReactElement } from 'react';
import { lazily } from '#ui/lazily.tsx';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import type { MenuItem } from './Menu.tsx';

const menu = lazily(async () => (await import('./Menu.tsx')).Menu);

type LazyMenuProps = {
  readonly label: string;
  readonly icon: ReactElement;
  readonly items: readonly MenuItem[];
};

/** A button with a menu; what draws the menu is loaded when somebody comes near it. */
export const LazyMenu = ({ label, icon, items }: LazyMenuProps): ReactElement => {
  const [opened, setOpened] = useState(false);
  if (opened) return <menu.Component label={label} icon={icon} items={items} />;
  return (
    <IconButton
      label={label}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={menu.preload}
      onFocus={menu.preload}
      onClick={() => setOpened(true)}
    >
      {icon}
    </IconButton>
  );
};
