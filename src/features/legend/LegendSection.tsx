import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import type { Entry } from './legend-entries.ts';
import { LegendRow } from './LegendRow.tsx';
import styles from './legend.module.css';

type LegendSectionProps<Value extends string> = {
  readonly title: string;
  readonly entries: readonly Entry<Value>[];
  readonly nameOf: (value: Value) => string;
  readonly figureOf: (value: Value) => ReactElement;
};

/** One group of the key; nothing if the picture has none of it. */
export const LegendSection = <Value extends string>(props: LegendSectionProps<Value>): ReactElement | null => {
  const { title, entries, nameOf, figureOf } = props;
  const { legend } = useMessages();
  if (entries.length === 0) return null;
  return (
    <section>
      <h2 className={styles['title']}>{title}</h2>
      <ul>
        {entries.map(({ value, count }) => (
          <LegendRow
            key={value}
            figure={figureOf(value)}
            name={nameOf(value)}
            count={count}
            spoken={legend.inPicture(nameOf(value), count)}
          />
        ))}
      </ul>
    </section>
  );
};
