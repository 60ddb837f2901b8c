import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { Choice } from '#ui/buttons/Choice.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import { legendEntries } from '#features/legend/legend-entries.ts';
import { SectionHead } from '#features/legend/rows/SectionHead.tsx';
import type { LegendSight } from '#features/legend/use-sight.ts';

/** How much of the document is drawn. */
export const LevelSection = ({ graph, scene }: LegendSight): ReactElement | null => {
  const { legend } = useMessages();
  const showLevel = useStore((state) => state.showLevel);
  const { levels } = legendEntries(graph, scene);
  if (levels.length < 2) return null;
  return (
    <section>
      <SectionHead title={legend.show} />
      <Choice
        label={legend.show}
        look="list"
        chosen={levels.find((level) => level.chosen)?.value ?? 1}
        options={levels.map(({ value, count }) => ({
          value,
          label: legend.levels[value],
          note: legend.shownOf(count, graph.nodes.size),
        }))}
        onChoose={showLevel}
      />
    </section>
  );
};
