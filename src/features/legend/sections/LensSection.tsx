import { useMemo, type ReactElement } from 'react';
import type { EntenteDocument } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import { lensChoices, sameLens } from '#core/queries/legend/lens-choices.ts';
import type { Lens } from '#core/view/view.ts';
import { useLanguage } from '#i18n/language-context.ts';
import type { Messages } from '#i18n/messages-in.ts';
import { listIn } from '#i18n/sentences/list-in.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Choice } from '#ui/buttons/Choice.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import type { LegendSight } from '#features/legend/use-sight.ts';
import { SectionHead } from '#features/legend/rows/SectionHead.tsx';

const nameOf = (lens: Lens, document: EntenteDocument, language: string, legend: Messages['legend']): string => {
  if (typeof lens === 'string') return legend[lens];
  return listIn(
    lens.map((voice) => textIn(document.voices[voice]?.label ?? voice, language)),
    language,
  );
};

/** Whose telling is looked at. */
export const LensSection = ({ graph, scene }: LegendSight): ReactElement | null => {
  const language = useLanguage();
  const { legend } = useMessages();
  const lens = useStore((state) => state.view.lens);
  const filters = useStore((state) => state.view.filters);
  const hidden = useStore((state) => state.view.hidden);
  const chooseLens = useStore((state) => state.chooseLens);
  const choices = useMemo(
    () => lensChoices(graph, scene, { lens, filters, hidden }),
    [graph, scene, lens, filters, hidden],
  );
  if (choices.length < 2) return null;
  return (
    <section>
      <SectionHead title={legend.toldBy} />
      <Choice
        label={legend.toldBy}
        look="list"
        chosen={choices.findIndex((choice) => sameLens(choice.lens, lens))}
        options={choices.map((choice, place) => ({
          value: place,
          label: nameOf(choice.lens, graph.document, language, legend),
          ...(choice.lines !== null && { note: legend.count(choice.lines), spokenNote: legend.linesLit(choice.lines) }),
        }))}
        onChoose={(place) => chooseLens(choices[place]?.lens ?? 'everyone')}
      />
    </section>
  );
};
