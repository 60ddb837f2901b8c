import type { ReactElement } from 'react';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import { DocumentText } from '#i18n/DocumentText.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import styles from './claim-card.module.css';

type ClaimNotesProps = { readonly document: EntenteDocument; readonly claim: Claim };

/** What the editor adds to the words of the source: inferred or stated, how sure, why. */
export const ClaimNotes = ({ document, claim }: ClaimNotesProps): ReactElement | null => {
  const { claims } = useMessages();
  const grading = claims.grading(claim.basis, claim.confidence);
  const when = claim.when === undefined ? '' : claims.when(claim.when);
  if (grading === '' && when === '' && claim.note === undefined) return null;
  return (
    <p className={styles['notes']}>
      {grading === '' ? null : <span className={styles['grading']}>{grading}. </span>}
      {when} {claim.note === undefined ? null : <DocumentText document={document} text={claim.note} />}
    </p>
  );
};
