import type { ReactElement } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixKey } from './MatrixKey.tsx';
import { useMatrix } from './use-matrix.ts';
import styles from './matrix.module.css';

/** The graph as a grid: parties by what they made, each cell the mark of the firmest line between them. */
export const MatrixView = (): ReactElement | null => {
  const { matrix: words } = useLaterMessages();
  const told = useMatrix();
  if (told === null) return null;
  return (
    <div className={styles['view']}>
      <MatrixHead told={told} />
      {told.matrix.rows.length === 0 ? (
        <p className={styles['nothing']}>{words.nothing}</p>
      ) : (
        <>
          <MatrixGrid told={told} />
          <MatrixKey matrix={told.matrix} />
        </>
      )}
    </div>
  );
};
