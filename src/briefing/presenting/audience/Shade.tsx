import type { ReactElement } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { usePresented } from '#briefing/presenting/use-presented.ts';
import styles from './audience.module.css';

/** The picture covered in black or white, until any key. */
export const Shade = (): ReactElement | null => {
  const { presenting: words } = useLaterMessages();
  const shade = usePresented()?.shared.shade ?? 'none';
  if (shade === 'none') return null;
  return (
    <div className={styles['shade']} data-shade={shade} role="status">
      <span className={styles['told']}>{words.shade[shade]}</span>
    </div>
  );
};
