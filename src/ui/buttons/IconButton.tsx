import { Tooltip } from 'radix-ui';
import type { ComponentProps, ReactElement } from 'react';
import { classNames } from '#ui/class-names.ts';
import styles from './buttons.module.css';

type IconButtonProps = Omit<ComponentProps<'button'>, 'aria-label'> & {
  /** Its accessible name, and the tooltip. */
  readonly label: string;
  /** The keys that do the same, shown in the tooltip. */
  readonly keys?: string;
  readonly small?: boolean;
};

export const IconButton = ({ label, keys, small = false, className, ...rest }: IconButtonProps): ReactElement => (
  <Tooltip.Root>
    <Tooltip.Trigger asChild>
      <button
        type="button"
        aria-label={label}
        className={classNames(styles['icon'], small && styles['small'], className)}
        {...rest}
      />
    </Tooltip.Trigger>
    <Tooltip.Portal>
      <Tooltip.Content className={styles['tooltip']} sideOffset={6} collisionPadding={8}>
        {label}
        {keys === undefined ? null : <kbd className={styles['keys']}>{keys}</kbd>}
      </Tooltip.Content>
    </Tooltip.Portal>
  </Tooltip.Root>
);
