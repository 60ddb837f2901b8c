import type { ReactElement } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import type { Example } from '#features/help/figures/example.ts';
import { Figure } from '#features/help/figures/Figure.tsx';
import { Plate } from './Plate.tsx';
import styles from './plates.module.css';

type Sample = { readonly id: string; readonly example: Example; readonly words: string };

/** The marks on cards and lines, each where it stands in the picture. */
export const MarksPlate = (): ReactElement => {
  const { reading } = useLaterMessages();
  const { title, text, samples, ...words } = reading.marks;
  const at = [92, 32] as const;
  const width = 156;
  const entries: readonly Sample[] = [
    {
      id: 'differs',
      example: { cards: [{ id: 'a', look: 'instrument', label: samples.differs, at, width, differs: true }] },
      words: words.differs,
    },
    {
      id: 'joint',
      example: { cards: [{ id: 'a', look: 'organisation', label: samples.joint, at, width, joint: true }] },
      words: words.joint,
    },
    {
      id: 'unnamed',
      example: { cards: [{ id: 'a', look: 'person', label: samples.unnamed, at, width, unnamed: true }] },
      words: words.unnamed,
    },
    {
      id: 'key',
      example: { cards: [{ id: 'a', look: 'instrument', label: samples.key, at, width, key: true }] },
      words: words.key,
    },
    {
      id: 'count',
      example: { cards: [{ id: 'a', look: 'body', label: samples.count, at, width, claims: 7 }] },
      words: words.count,
    },
    {
      id: 'noPassage',
      example: {
        cards: [
          { id: 'a', look: 'body', label: '', at: [31, 32], width: 34 },
          { id: 'b', look: 'programme', label: '', at: [153, 32], width: 34 },
        ],
        lines: [{ from: 'a', to: 'b', phase: 'ahead', noPassage: true }],
      },
      words: words.noPassage,
    },
  ];
  return (
    <Plate title={title} text={text}>
      <ul className={styles['marks']}>
        {entries.map(({ id, example, words: means }) => (
          <li key={id} className={styles['mark']}>
            <Figure example={example} />
            <span>{means}</span>
          </li>
        ))}
      </ul>
    </Plate>
  );
};
