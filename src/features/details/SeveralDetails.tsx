import type { ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import type { ElementRef } from '#store/state.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { SeveralActions } from './actions/SeveralActions.tsx';
import { LineList } from './line/LineList.tsx';
import { CloseGroup } from './parts/CloseGroup.tsx';
import { LineEnds } from './parts/LineEnds.tsx';
import { Section } from './parts/Section.tsx';
import styles from './details.module.css';

type SeveralDetailsProps = {
  readonly graph: Graph;
  readonly scene: Scene;
  readonly selected: readonly ElementRef[];
};

/** Several cards and lines: what was chosen, what can be done with it, and what joins them. */
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
      <SeveralActions graph={graph} scene={scene} cards={nodes} />
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
