import type { ReactElement } from 'react';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Choice } from '#ui/buttons/Choice.tsx';
import { LineSample } from '#ui/figures/LineSample.tsx';
import { selectGraph, selectScene } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { legendEntries } from './legend-entries.ts';
import { LegendRow } from './LegendRow.tsx';
import { LookSample } from './LookSample.tsx';
import { MarkSample } from './MarkSample.tsx';
import styles from './legend.module.css';

/** What the lines and cards of this picture mean, and how many there are of each; nothing that is not there. */
export const Legend = (): ReactElement | null => {
  const { legend } = useMessages();
  const graph = useStore(selectGraph);
  const scene = useStore(selectScene);
  const showLevel = useStore((state) => state.showLevel);
  if (graph === null || scene === null) return null;
  const entries = legendEntries(graph, scene);
  const chosen = entries.levels.find((level) => level.chosen)?.value ?? 1;
  return (
    <div className={styles['legend']}>
      {entries.phases.length === 0 ? null : (
        <section>
          <h2 className={styles['title']}>{legend.howFirm}</h2>
          <ul>
            {entries.phases.map(({ value, count }) => (
              <LegendRow
                key={value}
                figure={<LineSample stroke={ladder[value]} mark={marks[ladder[value].mark]} />}
                name={legend.phases[value]}
                count={count}
                spoken={legend.inPicture(legend.phases[value], count)}
              />
            ))}
          </ul>
        </section>
      )}
      {entries.looks.length === 0 ? null : (
        <section>
          <h2 className={styles['title']}>{legend.items}</h2>
          <ul>
            {entries.looks.map(({ value, count }) => (
              <LegendRow
                key={value}
                figure={<LookSample look={value} />}
                name={legend.looks[value]}
                count={count}
                spoken={legend.inPicture(legend.looks[value], count)}
              />
            ))}
          </ul>
        </section>
      )}
      {entries.marks.length === 0 ? null : (
        <section>
          <h2 className={styles['title']}>{legend.marks}</h2>
          <ul>
            {entries.marks.map(({ value, count }) => (
              <LegendRow
                key={value}
                figure={<MarkSample mark={value} />}
                name={legend[value]}
                count={count}
                spoken={legend.inPicture(legend[value], count)}
              />
            ))}
          </ul>
        </section>
      )}
      {entries.levels.length < 2 ? null : (
        <section>
          <h2 className={styles['title']}>{legend.show}</h2>
          <Choice
            label={legend.show}
            look="list"
            chosen={chosen}
            options={entries.levels.map(({ value, count }) => ({
              value,
              label: legend.levels[value],
              note: legend.shownOf(count, graph.nodes.size),
            }))}
            onChoose={showLevel}
          />
        </section>
      )}
    </div>
  );
};
