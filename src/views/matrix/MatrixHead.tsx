import { Printer } from 'lucide-react';
import type { ReactElement } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import type { ToldMatrix } from './use-matrix.ts';
import styles from './around.module.css';

/** How much stands in the grid, and how much of all that is. */
export const MatrixHead = ({ told: { matrix, isNarrowed } }: { readonly told: ToldMatrix }): ReactElement => {
  const { matrix: words } = useLaterMessages();
  const showAll = useStore((state) => state.showAll);
  const { rows, columns, parties, made } = matrix;
  const isWhole = rows.length === parties && columns.length === made;
  return (
    <div className={styles['head']}>
      <p className={styles['count']} role="status">
        {isWhole ? words.summary(parties, made) : words.over(rows.length, parties, columns.length, made)}
      </p>
      {isNarrowed ? (
        <Button look="link" onClick={showAll}>
          {words.showAll}
        </Button>
      ) : null}
      <IconButton label={words.print} onClick={() => window.print()}>
        <Printer size={18} aria-hidden />
      </IconButton>
    </div>
  );
};
