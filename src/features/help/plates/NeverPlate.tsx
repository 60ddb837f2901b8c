import { ShieldCheck } from 'lucide-react';
import type { ReactElement } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Plate } from './Plate.tsx';
import styles from './plates.module.css';

/** What a reader can rely on. */
export const NeverPlate = (): ReactElement => {
  const { reading } = useLaterMessages();
  const { title, points } = reading.never;
  return (
    <Plate title={title} wide>
      <ul className={styles['never']}>
        {points.map((point) => (
          <li key={point} className={styles['point']}>
            <ShieldCheck size={20} aria-hidden />
            {point}
          </li>
        ))}
      </ul>
    </Plate>
  );
};
