import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { MenuButton } from './MenuButton.tsx';
import styles from './overlays.module.css';

export type MenuItem = {
  readonly id: string;
  readonly label: string;
  /** A second line that says what it is for. */
  readonly note?: string;
  readonly icon?: ReactNode;
  /** Given: one of a group, and whether it is the chosen one. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
};

type MenuProps = {
  readonly label: string;
  readonly icon: ReactElement;
  /** Stands beside the icon; without it the icon stands alone. */
  readonly text?: string;
  readonly items: readonly MenuItem[];
};

const Words = ({ label, note }: Pick<MenuItem, 'label' | 'note'>): ReactElement =>
  note === undefined ? (
    <>{label}</>
  ) : (
    <span className={styles['menuWords']}>
      {label}
      <span className={styles['menuNote']}>{note}</span>
    </span>
  );

const Item = ({ label, note, icon, checked, disabled = false, onSelect }: Omit<MenuItem, 'id'>): ReactElement =>
  checked === undefined ? (
    <DropdownMenu.Item className={styles['menuItem']} disabled={disabled} onSelect={onSelect}>
      {icon}
      <Words label={label} {...(note !== undefined && { note })} />
    </DropdownMenu.Item>
  ) : (
    <DropdownMenu.CheckboxItem
      className={styles['menuItem']}
      disabled={disabled}
      checked={checked}
      onCheckedChange={onSelect}
    >
      {icon}
      <Words label={label} {...(note !== undefined && { note })} />
      <DropdownMenu.ItemIndicator className={styles['menuCheck']}>
        <Check size={16} aria-hidden />
      </DropdownMenu.ItemIndicator>
    </DropdownMenu.CheckboxItem>
  );

/** Loaded by the press that asks for it, so it is open from the start. */
export const Menu = ({ label, icon, text, items }: MenuProps): ReactElement => (
  <DropdownMenu.Root modal={false} defaultOpen dir={document.dir === 'rtl' ? 'rtl' : 'ltr'}>
    <DropdownMenu.Trigger asChild>
      <MenuButton label={label} icon={icon} text={text} />
    </DropdownMenu.Trigger>
    <DropdownMenu.Content className={styles['menu']} align="end" sideOffset={6} collisionPadding={8}>
      {items.map(({ id, ...item }) => (
        <Item key={id} {...item} />
      ))}
    </DropdownMenu.Content>
  </DropdownMenu.Root>
);
