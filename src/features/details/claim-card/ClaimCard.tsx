import type { ReactElement } from 'react';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { claimSentence } from '#i18n/sentences/claim-sentence.ts';
import { speakersOf } from '#core/graph/voices/speakers-of.ts';
import { speakerNames } from '#i18n/sentences/speaker-names.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Mark } from '#ui/figures/Mark.tsx';
import { ClaimActions } from './ClaimActions.tsx';
import { Speech } from './Speech.tsx';
import styles from './claim-card.module.css';

type ClaimCardProps = { readonly document: EntenteDocument; readonly claim: Claim };

/** One claim with its receipt: who says it, in which words, how firm, when. */
export const ClaimCard = ({ document, claim }: ClaimCardProps): ReactElement => {
  const language = useLanguage();
  const { claims } = useMessages();
  const status = document.ontology.statuses[claim.status];
  const mark = marks[ladder[status?.phase ?? 'fact'].mark];
  return (
    <li className={styles['card']} data-claim={claim.id}>
      <div className={styles['head']}>
        <span className={styles['status']}>
          {mark.ground === null && mark.ink === null ? null : <Mark shape={mark} size={11} />}
          {status === undefined ? claim.status : textIn(status.label, language)}
        </span>
        <span className={styles['date']}>{formatDate(claim.date, language)}</span>
      </div>
      <p className={styles['sentence']}>{claimSentence(document, claim, language)}</p>
      <p className={styles['says']}>
        <span className={styles['speaker']}>{speakerNames(document, claim, language) || claims.unnamedSpeaker}</span>{' '}
        {claims.says(speakersOf(document, claim).length)}
      </p>
      <Speech document={document} claim={claim} />
      <ClaimActions document={document} claim={claim} />
    </li>
  );
};
