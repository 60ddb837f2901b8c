import type { ReactElement } from 'react';
import type { Claim, EntenteDocument, Look } from '#core/document/schema.ts';
import type { GraphNode } from '#core/graph/graph.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { claimSentence } from '#i18n/sentences/claim-sentence.ts';
import { speakerNames } from '#i18n/sentences/speaker-names.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { strongestClaim } from '#features/details/model/strongest-claim.ts';
import { StatusLine } from '#features/details/parts/StatusLine.tsx';
import styles from '#features/details/details.module.css';

/** Who acts has no status of its own: not a ministry is signed, but what it signed. */
const actors: readonly Look[] = ['country', 'body', 'organisation', 'person'];

type SentenceProps = { readonly document: EntenteDocument; readonly claim: Claim };

const Sentence = ({ document, claim }: SentenceProps): ReactElement => (
  <p className={styles['gloss']}>{claimSentence(document, claim, useLanguage())}.</p>
);

type GlossProps = { readonly document: EntenteDocument; readonly node: GraphNode };

/** An item in one sentence: the strongest claim about it, how firm it is, and who says so. */
export const Gloss = ({ document, node }: GlossProps): ReactElement | null => {
  const language = useLanguage();
  const { claims } = useMessages();
  const claim = strongestClaim(document, node.claims);
  if (claim === null) return null;
  const status = <StatusLine document={document} claim={claim} differs={node.differs} />;
  const isActor = actors.includes(node.look);
  return (
    <>
      {isActor ? null : status}
      <Sentence document={document} claim={claim} />
      {isActor ? status : null}
      <p className={styles['quiet']}>
        {speakerNames(document, claim, language) || claims.unnamedSpeaker} {claims.says}
      </p>
    </>
  );
};
