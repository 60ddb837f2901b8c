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
  <button
    type="button"
    aria-label={label}
    data-tip={label}
    data-keys={keys}
    className={classNames(styles['icon'], small && styles['small'], className)}
    {...rest}
  />
);
