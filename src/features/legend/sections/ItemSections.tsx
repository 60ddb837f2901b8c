import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { GraphNode } from '#core/graph/graph.ts';
import { cardsOfKind } from '#core/queries/legend/find-kind.ts';
import { kindsOf } from '#core/queries/legend/kinds-of.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { LookSample } from '#features/legend/figures/LookSample.tsx';
import { FilterGroup } from '#features/legend/rows/FilterGroup.tsx';
import type { LegendSight } from '#features/legend/use-sight.ts';

/** What can be filtered of items: what they are, and where they belong. */
export const ItemSections = ({ graph, scene, sight, counts }: LegendSight): ReactElement => {
  const language = useLanguage();
  const { legend } = useMessages();
  const { types, groups } = useStore((state) => state.view.filters);
  const filter = useStore((state) => state.filter);
  const selectAll = useStore((state) => state.selectAll);
  const kinds = kindsOf(graph);
  const { ontology, groups: named = {} } = graph.document;
  const select = (isOfKind: (node: GraphNode) => boolean) => (): void =>
    selectAll(cardsOfKind(graph, scene, sight, isOfKind).map((id) => ({ kind: 'node', id })));
  return (
    <>
      <FilterGroup
        title={legend.items}
        kept={types}
        all={kinds.types}
        onKeep={(kept) => filter({ types: kept })}
        rows={counts.looks.map(({ head, parts, ...count }) => ({
          ...count,
          id: head,
          name: legend.looks[head],
          figure: <LookSample look={head} />,
          onSelect: select(({ look }) => look === head),
          parts: parts.map(({ value, ...part }) => ({
            ...part,
            id: value,
            name: textIn(ontology.types[value]?.label ?? value, language),
            values: [value],
            onSelect: select(({ record }) => record.type === value),
          })),
        }))}
      />
      <FilterGroup
        title={legend.countries}
        kept={groups}
        all={kinds.groups}
        onKeep={(kept) => filter({ groups: kept })}
        rows={(kinds.groups.length < 2 ? [] : counts.groups).map(({ value, ...count }) => ({
          ...count,
          id: value,
          name: value === '' ? legend.noCountry : textIn(named[value]?.label ?? value, language),
          values: [value],
          onSelect: select(({ record }) => (record.group ?? '') === value),
        }))}
      />
    </>
  );
};
