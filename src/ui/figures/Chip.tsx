import type { ReactElement, ReactNode } from 'react';
import { classNames } from '#ui/class-names.ts';
import styles from './figures.module.css';

type ChipProps = {
  /** Something is missing. */
  readonly hatched?: boolean;
  readonly children: ReactNode;
};

export const Chip = ({ hatched = false, children }: ChipProps): ReactElement => (
  <span className={classNames(styles['chip'], hatched && styles['hatched'])}>
    <span className={styles['chipText']}>{children}</span>
  </span>
);
