import type { ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import type { Narrowed } from '#core/queries/looking/narrow.ts';
import { weakestStep, type Path } from '#core/queries/paths/path.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Choice } from '#ui/buttons/Choice.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import { CopyPath } from './CopyPath.tsx';
import { PathSentence } from './PathSentence.tsx';
import { PathStep } from './PathStep.tsx';
import { toldSteps, waysApart } from './told-path.ts';
import styles from './paths.module.css';

type FoundPathProps = {
  readonly graph: Graph;
  readonly narrowed: Narrowed;
  readonly paths: readonly Path[];
  readonly chosen: Path;
};

/** The way that is chosen, as one sentence and step by step, and the others to choose from. */
export const FoundPath = ({ graph, narrowed, paths, chosen }: FoundPathProps): ReactElement => {
  const language = useLanguage();
  const { legend } = useMessages();
  const { paths: words } = useLaterMessages();
  const choose = useStore((state) => state.choosePath);
  const steps = toldSteps(narrowed, chosen);
  const weakest = weakestStep(chosen);
  const options = waysApart(paths).map(({ kind, by }, value) => ({
    value,
    label: by === null ? words[kind] : words.by(words[kind], nodeName(graph.document, by, language, 'short')),
    note: words.stepsTogether(paths[value]?.steps.length ?? 0),
  }));
  return (
    <>
      {paths.length < 2 ? null : (
        <Choice look="list" label={words.ways} chosen={paths.indexOf(chosen)} options={options} onChoose={choose} />
      )}
      <PathSentence document={graph.document} steps={steps} />
      <p className={styles['quiet']}>
        {paths.length < 2 ? `${words.steps(steps.length)}. ` : null}
        {weakest === null ? null : words.weakest(legend.phases[weakest.phase])}{' '}
        {steps.some(({ told }) => told.type.frame === true) ? words.scaffolding : null}
      </p>
      <CopyPath graph={graph} steps={steps} />
      <ol className={styles['steps']}>
        {steps.map((step, place) => (
          <PathStep key={step.edge} graph={graph} step={step} ordinal={place + 1} />
        ))}
      </ol>
    </>
  );
};
