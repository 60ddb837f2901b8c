import type { ReactElement } from 'react';
import styles from './figures.module.css';

const ring = 'M-0.5 0a0.5 0.5 0 1 0 1 0a0.5 0.5 0 1 0 -1 0Z';
const halves = {
  left: 'M0 -0.5A0.5 0.5 0 0 0 0 0.5Z',
  right: 'M0 -0.5A0.5 0.5 0 0 1 0 0.5Z',
};

/** The bead of a line: a half for each of the first two voices, filled if that voice tells it. */
export const BeadSample = ({ half }: { readonly half: 'left' | 'right' }): ReactElement => (
  <svg width={14} height={14} viewBox="-0.6 -0.6 1.2 1.2" aria-hidden>
    <path className={styles['beadRing']} d={ring} />
    <path className={styles['bead']} d={halves[half]} />
  </svg>
);
