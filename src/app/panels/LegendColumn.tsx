import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { LegendBody } from './LegendBody.tsx';
import styles from './panels.module.css';

/** The column at the start side: the key. */
export const LegendColumn = (): ReactElement => {
  const { shell } = useMessages();
  return (
    <aside id="legend" className={styles['legend']} aria-label={shell.landmarks.legend}>
      <LegendBody />
    </aside>
  );
};
