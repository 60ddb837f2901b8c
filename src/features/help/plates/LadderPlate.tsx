import type { ReactElement } from 'react';
import type { Phase } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import { ladder, phasesByFirmness } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { kindsOf } from '#core/queries/legend/kinds-of.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { listIn } from '#i18n/sentences/list-in.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { LineSample } from '#ui/figures/LineSample.tsx';
import { Plate } from './Plate.tsx';
import styles from './ladder.module.css';

const sampleLength = 132;
/** On the ladder; what comes after stands beside it. */
const onLadder: readonly Phase[] = ['done', 'signed', 'agreed', 'ahead', 'wished'];

type RungProps = { readonly phase: Phase; readonly statuses: readonly string[] };

const Rung = ({ phase, statuses }: RungProps): ReactElement => {
  const language = useLanguage();
  const { legend } = useMessages();
  const { reading } = useLaterMessages();
  const rung = ladder[phase];
  const name = legend.phases[phase];
  return (
    <li className={styles['rung']} data-phase={phase}>
      <LineSample stroke={rung} mark={marks[rung.mark]} length={sampleLength} />
      <div>
        <b>{name}</b>
        <span className={styles['means']}> {reading.ladder.rungs[phase]}</span>
        {statuses.length === 0 || (statuses.length === 1 && statuses[0] === name) ? null : (
          <p className={styles['here']}>{reading.ladder.here(listIn(statuses, language))}</p>
        )}
      </div>
    </li>
  );
};

/** The rungs with their lines, by the same numbers as in the picture, and the document's own words for each. */
export const LadderPlate = ({ graph }: { readonly graph: Graph | null }): ReactElement => {
  const language = useLanguage();
  const { reading } = useLaterMessages();
  const { title, text, firm, wish, beside } = reading.ladder;
  const families = new Map(graph === null ? [] : kindsOf(graph).phases.map(({ head, values }) => [head, values]));
  const statusesOf = (phase: Phase): readonly string[] =>
    (families.get(phase) ?? []).map((status) =>
      textIn(graph?.document.ontology.statuses[status]?.label ?? status, language),
    );
  const rungsOf = (phases: readonly Phase[]): readonly ReactElement[] =>
    phases.map((phase) => <Rung key={phase} phase={phase} statuses={statusesOf(phase)} />);
  return (
    <Plate title={title} text={text} wide>
      <div className={styles['ladder']}>
        <div className={styles['scale']} aria-hidden>
          <span>{firm}</span>
          <span className={styles['arrow']} />
          <span>{wish}</span>
        </div>
        <ol className={styles['rungs']}>{rungsOf(onLadder)}</ol>
        <div className={styles['rest']}>
          <p className={styles['beside']}>{beside}</p>
          <ul className={styles['rungs']}>{rungsOf(phasesByFirmness.filter((phase) => !onLadder.includes(phase)))}</ul>
        </div>
      </div>
    </Plate>
  );
};
