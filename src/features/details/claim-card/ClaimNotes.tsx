import type { ReactElement } from 'react';
import type { Claim } from '#core/document/schema.ts';
import { useMessages } from '#i18n/use-messages.ts';
import styles from './claim-card.module.css';

/** What the editor adds to the words of the source: inferred or stated, how sure, why. */
export const ClaimNotes = ({ claim }: { readonly claim: Claim }): ReactElement | null => {
  const { claims } = useMessages();
  const grading = claims.grading(claim.basis, claim.confidence);
  const when = claim.when === undefined ? '' : claims.when(claim.when);
  if (grading === '' && when === '' && claim.note === undefined) return null;
  return (
    <p className={styles['notes']}>
      {grading === '' ? null : <span className={styles['grading']}>{grading}. </span>}
      {when} {claim.note}
    </p>
  );
};
