import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import styles from './details.module.css';

/** A selection that the picture lost, by a change of level or a group that was opened. */
export const NotDrawn = (): ReactElement => {
  const { details } = useMessages();
  const clear = useStore((state) => state.clearSelection);
  return (
    <div className={styles['item']}>
      <p className={styles['quiet']}>{details.notDrawn}</p>
      <Button look="link" className={styles['clear']} onClick={clear}>
        {details.several.clear}
      </Button>
    </div>
  );
};
