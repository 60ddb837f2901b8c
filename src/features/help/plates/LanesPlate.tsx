import type { ReactElement } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import type { Example } from '#features/help/figures/example.ts';
import { Figure } from '#features/help/figures/Figure.tsx';
import { Plate } from './Plate.tsx';
import styles from './plates.module.css';

/** Two parties, and between them what was signed above what is planned. */
export const LanesPlate = (): ReactElement => {
  const { reading } = useLaterMessages();
  const { title, text, figure, left, right, bodies, firm, ahead } = reading.lanes;
  const example: Example = {
    cards: [
      { id: 'left', look: 'country', label: left, at: [71, 30], width: 118 },
      { id: 'right', look: 'country', label: right, at: [397, 30], width: 118 },
      { id: 'a', look: 'body', label: bodies[0] ?? '', at: [71, 92], width: 118 },
      { id: 'b', look: 'body', label: bodies[1] ?? '', at: [397, 92], width: 118 },
      { id: 'firm', look: 'instrument', label: firm, at: [234, 92], width: 118 },
      { id: 'ahead', look: 'programme', label: ahead, at: [234, 164], width: 118 },
      { id: 'c', look: 'body', label: bodies[1] ?? '', at: [397, 164], width: 118 },
    ],
    lines: [
      { from: 'a', to: 'firm', phase: 'signed' },
      { from: 'b', to: 'firm', phase: 'signed' },
      { from: 'c', to: 'ahead', phase: 'ahead', arrow: true },
    ],
  };
  return (
    <Plate title={title} text={text}>
      <div className={styles['canvas']}>
        <Figure label={figure} example={example} zoom={1.05} />
      </div>
    </Plate>
  );
};
