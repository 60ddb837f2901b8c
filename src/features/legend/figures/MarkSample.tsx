import type { ReactElement } from 'react';
import type { Mark } from '#features/legend/legend-entries.ts';
import styles from './figures.module.css';

const rings =
  'M-0.5 0a0.32 0.32 0 1 0 0.64 0a0.32 0.32 0 1 0 -0.64 0M-0.14 0a0.32 0.32 0 1 0 0.64 0a0.32 0.32 0 1 0 -0.64 0';

/** The marks on cards and lines that are neither status nor look. */
export const MarkSample = ({ mark }: { readonly mark: Mark }): ReactElement => {
  switch (mark) {
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
