import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene, SceneNode } from '#core/graph/scene.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import { LineEnds } from './parts/LineEnds.tsx';
import { LookBadge } from './parts/LookBadge.tsx';
import { PanelHead } from './parts/PanelHead.tsx';
import { Section } from './parts/Section.tsx';
import styles from './details.module.css';

type GroupDetailsProps = { readonly graph: Graph; readonly scene: Scene; readonly group: SceneNode };

/** How many members are listed at once; a group may have thousands. */
const listed = 200;

/** A card that stands for many items: how many, which, and how to see them one by one. */
export const GroupDetails = ({ graph, scene, group }: GroupDetailsProps): ReactElement => {
  const language = useLanguage();
  const { details } = useMessages();
  const openGroup = useStore((state) => state.openGroup);
  return (
    <article className={styles['item']}>
      <PanelHead
        figure={<LookBadge look={group.look} />}
        kind={`${details.group.title} · ${details.group.members(group.members.length)}`}
        name={textIn(group.label, language)}
      />
      {group.kind === 'group' ? (
        <Button look="primary" onClick={() => openGroup(group.id)}>
          {details.group.open}
        </Button>
      ) : null}
      <Section title={details.group.list} count={group.members.length}>
        <LineEnds graph={graph} scene={scene} ids={group.members.slice(0, listed)} />
        {group.members.length > listed ? (
          <p className={styles['quiet']}>{details.group.more(group.members.length - listed)}</p>
        ) : null}
      </Section>
    </article>
  );
};
