import type { ReactElement } from 'react';
import type { Mark } from './legend-entries.ts';
import styles from './legend.module.css';

const disc = 'M-0.5 0a0.5 0.5 0 1 0 1 0a0.5 0.5 0 1 0 -1 0Z';
const notEqual = 'M-0.26 -0.11H0.26M-0.26 0.11H0.26M-0.12 0.3L0.12 -0.3';
const rings =
  'M-0.5 0a0.32 0.32 0 1 0 0.64 0a0.32 0.32 0 1 0 -0.64 0M-0.14 0a0.32 0.32 0 1 0 0.64 0a0.32 0.32 0 1 0 -0.64 0';

/** The marks on cards and lines that are neither status nor look. */
export const MarkSample = ({ mark }: { readonly mark: Mark }): ReactElement => {
  switch (mark) {
    case 'differs':
      return (
        <svg width={20} height={20} viewBox="-0.5 -0.5 1 1" aria-hidden>
          <path className={styles['disc']} d={disc} />
          <path className={styles['notEqual']} d={notEqual} />
        </svg>
      );
    case 'joint':
      return (
        <svg width={22} height={22} viewBox="-0.62 -0.62 1.24 1.24" aria-hidden>
          <path className={styles['rings']} d={rings} />
        </svg>
      );
    case 'unnamed':
      return <span className={styles['unnamed']} />;
    case 'noPassage':
      return <span className={styles['noPassage']} />;
    case 'claims':
      return <span className={styles['claims']}>3</span>;
  }
};
