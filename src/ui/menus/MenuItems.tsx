import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import styles from './menus.module.css';

export type MenuItem = {
  readonly id: string;
  readonly label: string;
  /** A second line that says what it is for. */
  readonly note?: string;
  readonly icon?: ReactNode;
  /** Given: one of a group, and whether it is the chosen one. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
  /** The keys that do the same. */
  readonly keys?: string;
  /** A line stands between items of different groups. */
  readonly group?: string;
  readonly onSelect: () => void;
};

type Part = Omit<MenuItem, 'id' | 'group'>;

const Words = ({ label, note, keys }: Pick<MenuItem, 'label' | 'note' | 'keys'>): ReactElement => (
  <>
    {note === undefined ? (
      <span>{label}</span>
    ) : (
      <span className={styles['words']}>
        {label}
        <span className={styles['note']}>{note}</span>
      </span>
    )}
    {keys === undefined ? null : (
      // Said by aria-keyshortcuts, in words that the reader of a screen knows.
      <kbd className={styles['keys']} aria-hidden>
        {keys}
      </kbd>
    )}
  </>
);

const Item = ({ label, note, keys, icon, checked, disabled = false, onSelect }: Part): ReactElement => {
  const words = <Words label={label} {...(note !== undefined && { note })} {...(keys !== undefined && { keys })} />;
  return checked === undefined ? (
    <DropdownMenu.Item className={styles['item']} disabled={disabled} onSelect={onSelect}>
      {icon}
      {words}
    </DropdownMenu.Item>
  ) : (
    <DropdownMenu.CheckboxItem
      className={styles['item']}
      disabled={disabled}
      checked={checked}
      onCheckedChange={onSelect}
    >
      {icon}
      {words}
      <DropdownMenu.ItemIndicator className={styles['check']}>
        <Check size={16} aria-hidden />
      </DropdownMenu.ItemIndicator>
    </DropdownMenu.CheckboxItem>
  );
};

/** The items of a menu, one under the other. */
export const MenuItems = ({ items }: { readonly items: readonly MenuItem[] }): ReactElement => (
  <>
    {items.map(({ id, group, ...item }, place) => (
      <Fragment key={id}>
        {place > 0 && items[place - 1]?.group !== group ? (
          <DropdownMenu.Separator className={styles['separator']} />
        ) : null}
        <Item {...item} />
      </Fragment>
    ))}
  </>
);
