import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene, SceneLine } from '#core/graph/scene.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { LineSample } from '#ui/figures/LineSample.tsx';
import { selectLooking } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { endName } from '#features/details/model/end-name.ts';
import { useWalk } from '#features/details/model/use-walk.ts';
import { HeldBack } from '#features/details/parts/HeldBack.tsx';
import styles from '#features/details/details.module.css';

type LineListProps = { readonly graph: Graph; readonly scene: Scene; readonly lines: readonly SceneLine[] };

const Sentence = ({
  graph,
  scene,
  line,
}: Omit<LineListProps, 'lines'> & { readonly line: SceneLine }): ReactElement => {
  const language = useLanguage();
  const { claims } = useMessages();
  const [from, to] = [line.from, line.to].map((id) => endName(graph, scene, id, language));
  const [before, phrase, after] = claims.linked(from ?? '', textIn(line.phrase, language), to ?? '');
  return (
    <span dir="auto">
      {before} <b>{phrase}</b> {after}
    </span>
  );
};

const Lines = ({ graph, scene, lines }: LineListProps): ReactElement => {
  const { toElement } = useWalk();
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.key}>
          <button type="button" className={styles['walk']} onClick={() => toElement({ kind: 'line', key: line.key })}>
            <LineSample stroke={ladder[line.phase]} mark={marks[ladder[line.phase].mark]} length={40} />
            <Sentence graph={graph} scene={scene} line={line} />
          </button>
        </li>
      ))}
    </ul>
  );
};

/** Lines as buttons, told as the view tells them; those it holds back stand folded behind them. */
export const LineList = ({ graph, scene, lines }: LineListProps): ReactElement => {
  const looking = useStore(selectLooking);
  const passes = ({ key }: SceneLine): boolean => looking?.passing?.has(key) ?? true;
  const kept = lines.filter(passes).map((line) => looking?.told.get(line.key) ?? line);
  const held = lines.filter((line) => !passes(line));
  return (
    <>
      <Lines graph={graph} scene={scene} lines={kept} />
      <HeldBack count={held.length}>
        <Lines graph={graph} scene={scene} lines={held} />
      </HeldBack>
    </>
  );
};
