import type { ReactElement, ReactNode } from 'react';
import styles from './parts.module.css';

type PanelHeadProps = {
  readonly figure: ReactNode;
  /** What it is: "Ministry or department · Ukraine". */
  readonly kind: string;
  readonly name: ReactNode;
};

export const PanelHead = ({ figure, kind, name }: PanelHeadProps): ReactElement => (
  <header className={styles['head']}>
    <p className={styles['kind']}>
      {figure}
      {kind}
    </p>
    <h2 className={styles['name']} dir="auto">
      {name}
    </h2>
  </header>
);
