import type { ReactElement, ReactNode } from 'react';
import styles from './parts.module.css';

type SectionProps = { readonly title: string; readonly count?: number; readonly children: ReactNode };

export const Section = ({ title, count, children }: SectionProps): ReactElement => (
  <section className={styles['section']}>
    <h3 className={styles['sectionTitle']}>
      {title} {count === undefined ? null : <span className={styles['count']}>{count}</span>}
    </h3>
    {children}
  </section>
);
