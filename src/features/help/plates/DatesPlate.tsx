import type { ReactElement } from 'react';
import type { Guide } from '#core/picture/arrangement.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Figure } from '#features/help/figures/Figure.tsx';
import { Plate } from './Plate.tsx';
import styles from './plates.module.css';

/** Pixels a day; the axis begins with November 2023. */
const perDay = 2.6;
const height = 12;

const times = [
  { kind: 'day', date: '2023-12-06', from: 35, days: 1, open: null, unsure: false },
  { kind: 'month', date: '2023-11', from: 0, days: 30, open: null, unsure: false },
  { kind: 'inferred', date: '2023?-11', from: 0, days: 30, open: null, unsure: true },
  { kind: 'open', date: '2023-12/..', from: 30, days: 44, open: 'end', unsure: false },
] as const;

const barOf = ({ from, days, open, unsure }: (typeof times)[number]): Guide => ({
  kind: 'bar',
  card: 'when',
  x: 4 + from * perDay,
  y: 4,
  width: days * perDay,
  height,
  open,
  unsure,
});

/** How exactly something is dated, as the timeline draws it. */
export const DatesPlate = (): ReactElement => {
  const language = useLanguage();
  const { reading } = useLaterMessages();
  const { title, text, kinds } = reading.dates;
  // One axis for all of them, so that the lengths can be compared.
  const axis: Guide = { kind: 'rule', from: [4, 4 + height], to: [4 + 74 * perDay, 4 + height] };
  return (
    <Plate title={title} text={text}>
      <ul className={styles['dates']}>
        {times.map((time) => (
          <li key={time.kind} className={styles['date']}>
            <Figure example={{ cards: [], guides: [barOf(time), axis], width: 78 * perDay, height: height + 8 }} />
            <span>
              <b>{formatDate(time.date, language)}</b> <span className={styles['quiet']}>{kinds[time.kind]}</span>
            </span>
          </li>
        ))}
      </ul>
    </Plate>
  );
};
