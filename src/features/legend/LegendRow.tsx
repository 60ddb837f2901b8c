import type { ReactElement, ReactNode } from 'react';
import styles from './legend.module.css';

type LegendRowProps = {
  readonly figure: ReactNode;
  readonly name: string;
  readonly count: number;
  readonly spoken: string;
};

export const LegendRow = ({ figure, name, count, spoken }: LegendRowProps): ReactElement => (
  <li className={styles['row']} aria-label={spoken}>
    <span className={styles['figure']}>{figure}</span>
    <span className={styles['name']} aria-hidden>
      {name}
    </span>
    <span className={styles['count']} aria-hidden>
      {count}
    </span>
  </li>
);
