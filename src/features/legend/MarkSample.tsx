import type { ReactElement } from 'react';
import type { Mark } from './legend-entries.ts';
import styles from './legend.module.css';

/** The marks on cards and lines that are neither status nor look. */
export const MarkSample = ({ mark }: { readonly mark: Mark }): ReactElement => {
  switch (mark) {
    case 'differs':
      return <span className={styles['differs']}>≠</span>;
    case 'joint':
      return <span className={styles['joint']} />;
    case 'unnamed':
      return <span className={styles['unnamed']} />;
    case 'noPassage':
      return <span className={styles['noPassage']} />;
  }
};
