import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import styles from './timeline.module.css';

/** The title of the time axis; while a stretch is chosen, with the way back to all of it. */
export const BrushHead = ({ onClear }: { readonly onClear: (() => void) | null }): ReactElement => {
  const { time } = useMessages().filters;
  return (
    <div className={styles['head']}>
      <h2 className={styles['title']}>{time.title}</h2>
      {onClear === null ? null : (
        <Button look="link" className={styles['clear']} aria-label={time.clearDates} onClick={onClear}>
          {time.clear}
        </Button>
      )}
    </div>
  );
};
