import { DropdownMenu } from 'radix-ui';
import type { ReactElement } from 'react';
import { MenuItems, type MenuItem } from '#ui/menus/MenuItems.tsx';
import menus from '#ui/menus/menus.module.css';
import { MenuButton } from './MenuButton.tsx';

type MenuProps = {
  readonly label: string;
  readonly icon: ReactElement;
  /** Stands beside the icon; without it the icon stands alone. */
  readonly text?: string;
  readonly items: readonly MenuItem[];
};

/** Loaded by the press that asks for it, so it is open from the start. */
export const Menu = ({ label, icon, text, items }: MenuProps): ReactElement => (
  <DropdownMenu.Root modal={false} defaultOpen dir={document.dir === 'rtl' ? 'rtl' : 'ltr'}>
    <DropdownMenu.Trigger asChild>
      <MenuButton label={label} icon={icon} text={text} />
    </DropdownMenu.Trigger>
    <DropdownMenu.Content className={menus['menu']} align="end" sideOffset={6} collisionPadding={8}>
      <MenuItems items={items} />
    </DropdownMenu.Content>
  </DropdownMenu.Root>
);
