import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene, SceneLine } from '#core/graph/scene.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { LineSample } from '#ui/figures/LineSample.tsx';
import type { ElementRef } from '#store/state.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { CloseGroup } from './parts/CloseGroup.tsx';
import { LineEnds } from './parts/LineEnds.tsx';
import { endName } from './model/end-name.ts';
import { useWalk } from './model/use-walk.ts';
import { Section } from './parts/Section.tsx';
import styles from './details.module.css';

type SeveralDetailsProps = {
  readonly graph: Graph;
  readonly scene: Scene;
  readonly selected: readonly ElementRef[];
};

const LineList = ({ graph, scene, lines }: Omit<SeveralDetailsProps, 'selected'> & { lines: readonly SceneLine[] }) => {
  const language = useLanguage();
  const { toElement } = useWalk();
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.key}>
          <button type="button" className={styles['walk']} onClick={() => toElement({ kind: 'line', key: line.key })}>
            <LineSample stroke={ladder[line.phase]} mark={marks[ladder[line.phase].mark]} length={40} />
            <span dir="auto">
              {endName(graph, scene, line.from, language)} <b>{textIn(line.phrase, language)}</b>{' '}
              {endName(graph, scene, line.to, language)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};

/** Several cards and lines: what was chosen, and what joins them. */
export const SeveralDetails = ({ graph, scene, selected }: SeveralDetailsProps): ReactElement => {
  const { details } = useMessages();
  const clear = useStore((state) => state.clearSelection);
  const nodes = selected.flatMap((each) => (each.kind === 'node' ? [each.id] : []));
  const keys = new Set(selected.flatMap((each) => (each.kind === 'line' ? [each.key] : [])));
  const lines = scene.lines.filter(({ key }) => keys.has(key));
  const between = scene.lines.filter(
    ({ key, from, to }) => !keys.has(key) && nodes.includes(from) && nodes.includes(to),
  );
  return (
    <article className={styles['item']}>
      <h2 className={styles['title']}>{details.several.title(nodes.length, lines.length)}</h2>
      <Button look="link" className={styles['clear']} onClick={clear}>
        {details.several.clear}
      </Button>
      {nodes[0] === undefined ? null : <CloseGroup scene={scene} id={nodes[0]} />}
      {nodes.length === 0 ? null : (
        <Section title={details.several.cards} count={nodes.length}>
          <LineEnds graph={graph} scene={scene} ids={nodes} />
        </Section>
      )}
      {lines.length === 0 ? null : (
        <Section title={details.several.lines} count={lines.length}>
          <LineList graph={graph} scene={scene} lines={lines} />
        </Section>
      )}
      {between.length === 0 ? null : (
        <Section title={details.several.shared} count={between.length}>
          <LineList graph={graph} scene={scene} lines={between} />
        </Section>
      )}
    </article>
  );
};
