import type { ReactElement, ReactNode } from 'react';
import { classNames } from '#ui/class-names.ts';
import styles from './start-here.module.css';

type EntryCardProps = {
  readonly title: string;
  readonly first?: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
};

/** A way into the picture. */
export const EntryCard = ({ title, first = false, onChoose, children }: EntryCardProps): ReactElement => (
  <button type="button" className={classNames(styles['entry'], first && styles['first'])} onClick={onChoose}>
    <span className={styles['entryTitle']}>{title}</span>
    <span className={styles['entryText']}>{children}</span>
  </button>
);
