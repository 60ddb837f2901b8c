import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import styles from './overlays.module.css';

export type MenuItem = {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Given: one of a group, and whether it is the chosen one. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
};

type MenuProps = { readonly trigger: ReactElement; readonly items: readonly MenuItem[] };

const Item = ({ label, icon, checked, disabled = false, onSelect }: Omit<MenuItem, 'id'>): ReactElement =>
  checked === undefined ? (
    <DropdownMenu.Item className={styles['menuItem']} disabled={disabled} onSelect={onSelect}>
      {icon}
      {label}
    </DropdownMenu.Item>
  ) : (
    <DropdownMenu.CheckboxItem
      className={styles['menuItem']}
      disabled={disabled}
      checked={checked}
      onCheckedChange={onSelect}
    >
      {icon}
      {label}
      <DropdownMenu.ItemIndicator className={styles['menuCheck']}>
        <Check size={16} aria-hidden />
      </DropdownMenu.ItemIndicator>
    </DropdownMenu.CheckboxItem>
  );

export const Menu = ({ trigger, items }: MenuProps): ReactElement => (
  <DropdownMenu.Root modal={false}>
    <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
    <DropdownMenu.Portal>
      <DropdownMenu.Content className={styles['menu']} align="end" sideOffset={6} collisionPadding={8}>
        {items.map(({ id, ...item }) => (
          <Item key={id} {...item} />
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  </DropdownMenu.Root>
);
