import type { ReactElement } from 'react';
import { looksInOrder } from '#core/queries/legend/kinds-of.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Figure } from '#features/help/figures/Figure.tsx';
import { Plate } from './Plate.tsx';
import styles from './plates.module.css';

/** One card of each look, which bears its own name. */
export const KindsPlate = (): ReactElement => {
  const { legend } = useMessages();
  const { reading } = useLaterMessages();
  const { title, text } = reading.kinds;
  return (
    <Plate title={title} text={text}>
      <ul className={styles['kinds']}>
        {looksInOrder.map((look) => (
          <li key={look}>
            <Figure
              label={legend.looks[look]}
              example={{ cards: [{ id: look, look, label: legend.looks[look], at: [100, 32], width: 176 }] }}
            />
          </li>
        ))}
      </ul>
    </Plate>
  );
};
