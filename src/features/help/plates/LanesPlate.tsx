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
      { id: 'left', look: 'country', label: left, at: [74, 30], width: 124 },
      { id: 'right', look: 'country', label: right, at: [434, 30], width: 124 },
      { id: 'a', look: 'body', label: bodies[0] ?? '', at: [74, 96], width: 124 },
      { id: 'b', look: 'body', label: bodies[1] ?? '', at: [434, 96], width: 124 },
      { id: 'firm', look: 'instrument', label: firm, at: [254, 96], width: 144 },
      { id: 'ahead', look: 'programme', label: ahead, at: [254, 172], width: 144 },
      { id: 'c', look: 'body', label: bodies[1] ?? '', at: [434, 172], width: 124 },
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
