import type { ReactElement } from 'react';
import type { Claim } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';
import { claimElements } from '#core/queries/looking/claim-elements.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { claimSentence } from '#i18n/sentences/claim-sentence.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Mark } from '#ui/figures/Mark.tsx';
import { ClaimCard } from './claim-card/ClaimCard.tsx';
import { LineEnds } from './parts/LineEnds.tsx';
import { phaseOf } from '#core/queries/outline/strongest-claim.ts';
import { Identity } from './parts/Identity.tsx';
import { PanelHead } from './parts/PanelHead.tsx';
import { Section } from './parts/Section.tsx';
import styles from './details.module.css';

type ClaimDetailsProps = { readonly graph: Graph; readonly scene: Scene; readonly claim: Claim };

/** One claim by itself, with the cards that it joins. */
export const ClaimDetails = ({ graph, scene, claim }: ClaimDetailsProps): ReactElement => {
  const language = useLanguage();
  const { details } = useMessages();
  const { document } = graph;
  const { lines, nodes } = claimElements(scene, [claim]);
  const ends = scene.lines.filter(({ key }) => lines.includes(key)).flatMap(({ from, to }) => [from, to]);
  return (
    <article className={styles['item']}>
      <PanelHead
        figure={<Mark shape={marks[ladder[phaseOf(document, claim)].mark]} size={11} />}
        kind={details.claim}
        name={claimSentence(document, claim, language)}
      />
      <ul>
        <ClaimCard document={document} claim={claim} />
      </ul>
      <Section title={details.line.ends}>
        <LineEnds graph={graph} scene={scene} ids={[...new Set([...ends, ...nodes])]} />
      </Section>
      <Identity
        document={document}
        target={{ kind: 'claim', id: claim.id }}
        name={claimSentence(document, claim, language)}
      />
    </article>
  );
};
