import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene, SceneNode } from '#core/graph/scene.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { selectScene } from '#store/selectors.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';
import { CloseGroup } from './parts/CloseGroup.tsx';
import { LineEnds } from './parts/LineEnds.tsx';
import { LookBadge } from './parts/LookBadge.tsx';
import { PanelHead } from './parts/PanelHead.tsx';
import { Section } from './parts/Section.tsx';
import { usePortion } from './parts/use-portion.tsx';
import styles from './details.module.css';

type GroupDetailsProps = { readonly graph: Graph; readonly scene: Scene; readonly group: SceneNode };

const portion = 100;

/** A card that stands for many items: how many, which, and how to see them one by one. */
export const GroupDetails = ({ graph, scene, group }: GroupDetailsProps): ReactElement => {
  const language = useLanguage();
  const { details } = useMessages();
  const { shown, more } = usePortion(group.members.length, portion);
  const store = useStoreApi();
  const open = (): void => {
    const { openGroup, selectAll } = store.getState();
    openGroup(group.id);
    const cards = selectScene(store.getState())?.nodes.filter(({ openedFrom }) => openedFrom === group.id) ?? [];
    selectAll(cards.map(({ id }) => ({ kind: 'node', id }) as const));
  };
  return (
    <article className={styles['item']}>
      <PanelHead
        figure={<LookBadge look={group.look} />}
        kind={`${details.group.title} · ${details.group.members(group.members.length)}`}
        name={textIn(group.label, language)}
      />
      {group.kind === 'group' ? (
        <Button look="primary" onClick={open}>
          {details.group.open}
        </Button>
      ) : (
        <CloseGroup scene={scene} id={group.id} />
      )}
      <Section title={details.group.list} count={group.members.length}>
        <LineEnds graph={graph} scene={scene} ids={group.members.slice(0, shown)} />
        {more}
      </Section>
    </article>
  );
};
