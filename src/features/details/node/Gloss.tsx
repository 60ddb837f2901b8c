import type { ReactElement } from 'react';
import type { Claim, EntenteDocument, Look } from '#core/document/schema.ts';
import type { Graph, GraphNode } from '#core/graph/graph.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { claimSentence } from '#i18n/sentences/claim-sentence.ts';
import { speakersOf } from '#core/graph/voices/speakers-of.ts';
import { speakerNames } from '#i18n/sentences/speaker-names.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { useClaimsInView } from '#features/details/claim-card/use-claims-in-view.ts';
import { strongestClaim } from '#core/queries/outline/strongest-claim.ts';
import { StatusLine } from './StatusLine.tsx';
import styles from '#features/details/details.module.css';

/** Who acts has no status of its own: not a ministry is signed, but what it signed. */
const actors: readonly Look[] = ['country', 'body', 'organisation', 'person'];

type SentenceProps = { readonly document: EntenteDocument; readonly claim: Claim };

const Sentence = ({ document, claim }: SentenceProps): ReactElement => (
  <p className={styles['gloss']}>{claimSentence(document, claim, useLanguage())}.</p>
);

type GlossProps = { readonly graph: Graph; readonly node: GraphNode };

/** An item in one sentence: of what passes in the view the strongest claim about it, how firm it is, and who says so. */
export const Gloss = ({ graph, node }: GlossProps): ReactElement | null => {
  const language = useLanguage();
  const { claims } = useMessages();
  const passes = useClaimsInView(graph);
  const { document } = graph;
  const inView = passes === null ? node.claims : node.claims.filter(passes);
  const claim = strongestClaim(document, inView) ?? strongestClaim(document, node.claims);
  if (claim === null) return null;
  const status = <StatusLine document={document} claim={claim} differs={node.differs} />;
  const isActor = actors.includes(node.look);
  return (
    <>
      {isActor ? null : status}
      <Sentence document={document} claim={claim} />
      {isActor ? status : null}
      <p className={styles['quiet']}>
        {speakerNames(document, claim, language) || claims.unnamedSpeaker}{' '}
        {claims.says(speakersOf(document, claim).length)}
      </p>
    </>
  );
};
