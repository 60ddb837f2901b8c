import type { ReactElement } from 'react';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import styles from './states.module.css';

/** A picture is being arranged: how far it is, where that can be said, and the way back to the lanes, which are quick. */
export const Arranging = (): ReactElement => {
  const language = useLanguage();
  const { states } = useMessages();
  const progress = useStore((state) => state.progress);
  const arrange = useStore((state) => state.arrange);
  const isLong = useStore((state) => state.view.arrangement === 'free');
  const share = progress === null ? '' : new Intl.NumberFormat(language, { style: 'percent' }).format(progress);
  return (
    <div className={styles['late']}>
      <p role="status">{states.arranging}</p>
      {isLong ? (
        <>
          <progress
            className={styles['progress']}
            aria-label={states.arranging}
            value={progress ?? undefined}
            max={1}
          />
          <span className={styles['share']}>{share}</span>
          <Button look="link" onClick={() => arrange('lanes')}>
            {states.cancel}
          </Button>
        </>
      ) : null}
    </div>
  );
};
