import type { ReactElement, ReactNode } from 'react';
import styles from './preferences.module.css';

type PreferenceProps = { readonly title: string; readonly note?: string; readonly children: ReactNode };

/** One thing to prefer: its name, what there is to choose, and what follows from it where that is not plain. */
export const Preference = ({ title, note, children }: PreferenceProps): ReactElement => (
  <section className={styles['preference']}>
    <h3 className={styles['name']}>{title}</h3>
    {children}
    {note === undefined ? null : <p className={styles['note']}>{note}</p>}
  </section>
);
