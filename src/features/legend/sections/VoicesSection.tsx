import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import { linesOfKind } from '#core/queries/legend/find-kind.ts';
import { kindsOf } from '#core/queries/legend/kinds-of.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { BeadSample } from '#features/legend/figures/BeadSample.tsx';
import { FilterGroup } from '#features/legend/rows/FilterGroup.tsx';
import type { LegendSight } from '#features/legend/use-sight.ts';

/** Whose claims are kept; the first two voices with their half of the bead on a line. */
export const VoicesSection = ({ graph, scene, sight, counts }: LegendSight): ReactElement => {
  const language = useLanguage();
  const { legend } = useMessages();
  const voices = useStore((state) => state.view.filters.voices);
  const filter = useStore((state) => state.filter);
  const selectAll = useStore((state) => state.selectAll);
  const named = Object.keys(graph.document.voices);
  const figureOf = (voice: string): ReactElement => {
    const place = voice === '' || named.length < 2 ? -1 : named.indexOf(voice);
    return place === 0 || place === 1 ? <BeadSample half={place === 0 ? 'left' : 'right'} /> : <span />;
  };
  return (
    <FilterGroup
      title={legend.told}
      kept={voices}
      all={kindsOf(graph).voices}
      onKeep={(kept) => filter({ voices: kept })}
      rows={(named.length === 0 ? [] : counts.voices).map(({ value, ...count }) => ({
        ...count,
        id: value,
        name: value === '' ? legend.noVoice : textIn(graph.document.voices[value]?.label ?? value, language),
        figure: figureOf(value),
        values: [value],
        onSelect: () =>
          selectAll(
            linesOfKind(scene, sight, (line) =>
              value === '' ? line.voices.length === 0 : line.voices.includes(value),
            ).map((key) => ({ kind: 'line', key })),
          ),
      }))}
    />
  );
};
