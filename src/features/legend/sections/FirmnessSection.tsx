import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { SceneLine } from '#core/graph/scene.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { statusOf } from '#core/queries/legend/count-lines.ts';
import { linesOfKind } from '#core/queries/legend/find-kind.ts';
import { kindsOf } from '#core/queries/legend/kinds-of.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { LineSample } from '#ui/figures/LineSample.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import { FilterGroup } from '#features/legend/rows/FilterGroup.tsx';
import type { LegendSight } from '#features/legend/use-sight.ts';

/** The ladder: how firm what is said is, and the document's own words for it. */
export const FirmnessSection = ({ graph, scene, sight, counts }: LegendSight): ReactElement => {
  const language = useLanguage();
  const { legend } = useMessages();
  const statuses = useStore((state) => state.view.filters.statuses);
  const filter = useStore((state) => state.filter);
  const selectAll = useStore((state) => state.selectAll);
  const select = (isOfKind: (line: SceneLine) => boolean) => (): void =>
    selectAll(linesOfKind(scene, sight, isOfKind).map((key) => ({ kind: 'line', key })));
  return (
    <FilterGroup
      title={legend.howFirm}
      kept={statuses}
      all={kindsOf(graph).statuses}
      onKeep={(kept) => filter({ statuses: kept })}
      rows={counts.phases.map(({ head, parts, ...count }) => ({
        ...count,
        id: head,
        name: legend.phases[head],
        figure: <LineSample stroke={ladder[head]} mark={marks[ladder[head].mark]} length={40} />,
        onSelect: select(({ phase }) => phase === head),
        parts: parts.map(({ value, ...part }) => ({
          ...part,
          id: value,
          name: textIn(graph.document.ontology.statuses[value]?.label ?? value, language),
          values: [value],
          onSelect: select((line) => statusOf(line, sight.narrowed.edges) === value),
        })),
      }))}
    />
  );
};
