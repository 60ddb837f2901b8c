import type { ReactElement } from 'react';
import type { EntenteDocument } from '#core/document/schema.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { claimSentence } from '#i18n/sentences/claim-sentence.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Mark } from '#ui/figures/Mark.tsx';
import type { NumberedClaim } from './reading-order.ts';
import styles from './source-reader.module.css';

type ClaimListProps = {
  readonly document: EntenteDocument;
  readonly claims: readonly NumberedClaim[];
  readonly active: string | null;
  readonly onChoose: (id: string) => void;
};

/** The claims of the text in the order in which one meets them; folded, because the text comes first. */
export const ClaimList = ({ document, claims, active, onChoose }: ClaimListProps): ReactElement | null => {
  const language = useLanguage();
  const { claims: words } = useMessages();
  const { reader } = useLaterMessages();
  if (claims.length === 0) return null;
  return (
    <details className={styles['list']}>
      <summary className={styles['listTitle']}>{reader.claimsHere(claims.length)}</summary>
      <ol>
        {claims.map(({ claim, number, passage }) => (
          <li key={claim.id}>
            <button
              type="button"
              className={styles['listed']}
              aria-current={claim.id === active ? 'true' : undefined}
              onClick={() => onChoose(claim.id)}
            >
              <span className={styles['listNumber']}>{number}</span>
              <Mark shape={marks[ladder[document.ontology.statuses[claim.status]?.phase ?? 'fact'].mark]} size={10} />
              <span className={styles['listText']}>{claimSentence(document, claim, language)}</span>
              <span className={styles['quiet']}>{words.paragraph((passage.pieces[0]?.paragraph ?? 0) + 1)}</span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
};
