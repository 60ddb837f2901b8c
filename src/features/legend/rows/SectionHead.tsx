import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import styles from './rows.module.css';

type SectionHeadProps = {
  readonly title: string;
  /** Lets everything of it through again; absent while everything is. */
  readonly onAll?: (() => void) | undefined;
};

export const SectionHead = ({ title, onAll }: SectionHeadProps): ReactElement => {
  const { legend } = useMessages();
  return (
    <div className={styles['head']}>
      <h2 className={styles['title']}>{title}</h2>
      {onAll === undefined ? null : (
        <Button look="link" className={styles['all']} aria-label={legend.allOf(title)} onClick={onAll}>
          {legend.all}
        </Button>
      )}
    </div>
  );
};
