import { DropdownMenu } from 'radix-ui';
import { useId, useRef, useState, type ReactElement } from 'react';
import { MenuItems, type MenuItem } from './MenuItems.tsx';
import styles from './menus.module.css';

type PointMenuProps = {
  /** What the menu is about; stands over its items. */
  readonly label: string;
  /** CSS pixels from the upper left corner of the page. */
  readonly at: { readonly x: number; readonly y: number };
  readonly items: readonly MenuItem[];
  /** Left without a choice, or with one: then that is done next. */
  readonly onClose: () => void;
};

/** A menu at a place of the page, open as long as it is rendered. What had the focus has it again before anything is done. */
export const PointMenu = ({ label, at, items, onClose }: PointMenuProps): ReactElement => {
  const chosen = useRef<(() => void) | null>(null);
  const head = useId();
  const [before] = useState(() => document.activeElement);
  return (
    <DropdownMenu.Root
      modal={false}
      open
      dir={document.dir === 'rtl' ? 'rtl' : 'ltr'}
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <DropdownMenu.Trigger asChild>
        <span className={styles['point']} style={{ left: at.x, top: at.y }} aria-hidden tabIndex={-1} />
      </DropdownMenu.Trigger>
      {/* All of a page stands in landmarks, a menu that no button opens as well. */}
      <section aria-label={label}>
        <DropdownMenu.Content
          className={styles['menu']}
          aria-labelledby={head}
          align="start"
          sideOffset={2}
          collisionPadding={8}
          onContextMenu={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (before instanceof HTMLElement) before.focus({ preventScroll: true });
            chosen.current?.();
          }}
        >
          <DropdownMenu.Label id={head} className={styles['head']} dir="auto">
            {label}
          </DropdownMenu.Label>
          <MenuItems
            items={items.map((item) => ({
              ...item,
              onSelect: () => {
                chosen.current = item.onSelect;
              },
            }))}
          />
        </DropdownMenu.Content>
      </section>
    </DropdownMenu.Root>
  );
};
