import type { ReactElement } from 'react';
import styles from './figures.module.css';

const disc = 'M-0.5 0a0.5 0.5 0 1 0 1 0a0.5 0.5 0 1 0 -1 0Z';
const notEqual = 'M-0.26 -0.11H0.26M-0.26 0.11H0.26M-0.12 0.3L0.12 -0.3';

/** The mark of items and lines on which the accounts differ. */
export const NotEqual = (): ReactElement => (
  <svg width={20} height={20} viewBox="-0.5 -0.5 1 1" aria-hidden>
    <path className={styles['disc']} d={disc} />
    <path className={styles['notEqual']} d={notEqual} />
  </svg>
);
