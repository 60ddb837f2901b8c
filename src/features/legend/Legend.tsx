import type { ReactElement } from 'react';
import type { Phase } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Choice } from '#ui/buttons/Choice.tsx';
import { LineSample } from '#ui/figures/LineSample.tsx';
import { selectGraph, selectScene } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { BeadSample } from './BeadSample.tsx';
import { legendEntries } from './legend-entries.ts';
import { LegendSection } from './LegendSection.tsx';
import { LookSample } from './LookSample.tsx';
import { MarkSample } from './MarkSample.tsx';
import styles from './legend.module.css';

const lineSample = (phase: Phase): ReactElement => (
  <LineSample stroke={ladder[phase]} mark={marks[ladder[phase].mark]} />
);

/** What the lines and cards of this picture mean, and how many there are of each; nothing that is not there. */
export const Legend = (): ReactElement | null => {
  const language = useLanguage();
  const { legend, shell } = useMessages();
  const graph = useStore(selectGraph);
  const scene = useStore(selectScene);
  const showLevel = useStore((state) => state.showLevel);
  if (graph === null || scene === null) return null;
  const { phases, looks, marks: signs, voices, levels } = legendEntries(graph, scene);
  return (
    <div className={styles['legend']}>
      {scene.kind === 'groups' ? (
        <p className={styles['quiet']}>{legend.groupsOnly}</p>
      ) : (
        <LegendSection
          title={legend.howFirm}
          entries={phases}
          nameOf={(phase) => legend.phases[phase]}
          figureOf={lineSample}
        />
      )}
      <LegendSection
        title={legend.items}
        entries={looks}
        nameOf={(look) => legend.looks[look]}
        figureOf={(look) => <LookSample look={look} />}
      />
      {levels.length < 2 ? null : (
        <section>
          <h2 className={styles['title']}>{legend.show}</h2>
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
      )}
      <LegendSection
        title={legend.marks}
        entries={signs}
        nameOf={(mark) => legend[mark]}
        figureOf={(mark) => <MarkSample mark={mark} />}
      />
      <LegendSection
        title={legend.told}
        entries={scene.kind === 'groups' ? [] : voices}
        nameOf={(voice) => textIn(graph.document.voices[voice]?.label ?? voice, language)}
        figureOf={(voice) => <BeadSample half={voices.find(({ value }) => value === voice)?.half ?? 'left'} />}
      />
      <p className={styles['hint']}>{shell.hint.join(' · ')}</p>
    </div>
  );
};
