import type { ReactElement, ReactNode } from 'react';
import styles from './parts.module.css';

type NoteProps = { readonly title: string; readonly children: ReactNode };

/** An editor's remark, set apart from what the sources say. */
export const Note = ({ title, children }: NoteProps): ReactElement => (
  <aside className={styles['note']} aria-label={title}>
    <p className={styles['noteTitle']}>{title}</p>
    {children}
  </aside>
);
