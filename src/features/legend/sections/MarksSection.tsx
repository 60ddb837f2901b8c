import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { MarkSample } from '#features/legend/figures/MarkSample.tsx';
import { legendEntries } from '#features/legend/legend-entries.ts';
import { SectionHead } from '#features/legend/rows/SectionHead.tsx';
import type { LegendSight } from '#features/legend/use-sight.ts';
import styles from './sections.module.css';

/** The marks on cards and lines that are neither status nor look, and that nothing is filtered by. */
export const MarksSection = ({ graph, scene }: LegendSight): ReactElement | null => {
  const { legend } = useMessages();
  const { marks } = legendEntries(graph, scene);
  if (marks.length === 0) return null;
  return (
    <section>
      <SectionHead title={legend.marks} />
      <ul>
        {marks.map(({ value, count }) => (
          <li key={value} className={styles['mark']} aria-label={legend.inPicture(legend[value], count)}>
            <span className={styles['figure']}>
              <MarkSample mark={value} />
            </span>
            <span className={styles['name']} aria-hidden>
              {legend[value]}
            </span>
            <span className={styles['count']} aria-hidden>
              {legend.count(count)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
