import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { IconButton } from '#ui/buttons/IconButton.tsx';
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

type MenuProps = { readonly label: string; readonly icon: ReactElement; readonly items: readonly MenuItem[] };

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

/** Loaded by the press that asks for it, so it is open from the start. */
export const Menu = ({ label, icon, items }: MenuProps): ReactElement => (
  <DropdownMenu.Root modal={false} defaultOpen>
    <DropdownMenu.Trigger asChild>
      <IconButton label={label}>{icon}</IconButton>
    </DropdownMenu.Trigger>
    <DropdownMenu.Content className={styles['menu']} align="end" sideOffset={6} collisionPadding={8}>
      {items.map(({ id, ...item }) => (
        <Item key={id} {...item} />
      ))}
    </DropdownMenu.Content>
  </DropdownMenu.Root>
);
