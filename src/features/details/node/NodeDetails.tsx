import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { Graph, GraphNode } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { linkRows } from '#core/queries/outline/link-rows.ts';
import { Gloss } from './Gloss.tsx';
import { NodeClaims } from './NodeClaims.tsx';
import { NodeNotes } from './NodeNotes.tsx';
import { NodeTitle } from './NodeTitle.tsx';
import { OtherNames } from './OtherNames.tsx';
import { NodeActions } from '#features/details/actions/NodeActions.tsx';
import { CloseGroup } from '#features/details/parts/CloseGroup.tsx';
import { Identity } from '#features/details/parts/Identity.tsx';
import { LinkList } from '#features/details/parts/LinkList.tsx';
import { LookBadge } from '#features/details/parts/LookBadge.tsx';
import { PanelHead } from '#features/details/parts/PanelHead.tsx';
import { Section } from '#features/details/parts/Section.tsx';
import { SourceList } from '#features/details/parts/SourceList.tsx';
import styles from '#features/details/details.module.css';

type NodeDetailsProps = { readonly graph: Graph; readonly scene: Scene; readonly node: GraphNode };

/** A card of the picture, read: what it is called, how firm it is, every claim about it, where it leads. */
export const NodeDetails = ({ graph, scene, node }: NodeDetailsProps): ReactElement => {
  const language = useLanguage();
  const { details } = useMessages();
  const { document } = graph;
  const group = node.record.group === undefined ? undefined : document.groups?.[node.record.group];
  const rows = linkRows(graph, node, language);
  return (
    <article className={styles['item']}>
      <PanelHead
        figure={<LookBadge look={node.look} />}
        kind={[node.type.label, ...(group === undefined || node.look === 'country' ? [] : [group.label])]
          .map((text) => textIn(text, language))
          .join(' · ')}
        name={<NodeTitle node={node} />}
      />
      <NodeActions graph={graph} scene={scene} node={node} />
      <OtherNames document={document} node={node} />
      <Gloss graph={graph} node={node} />
      <CloseGroup scene={scene} id={node.id} />
      <NodeNotes document={document} node={node} />
      <NodeClaims graph={graph} node={node} />
      {rows.length === 0 ? null : (
        <Section title={details.links} count={rows.length}>
          <LinkList graph={graph} rows={rows} />
        </Section>
      )}
      <Section title={details.sources}>
        <SourceList document={document} claims={[...node.claims, ...node.says]} />
      </Section>
      <Identity document={document} target={{ kind: 'node', id: node.id }} name={textIn(node.record.label, language)} />
    </article>
  );
};
