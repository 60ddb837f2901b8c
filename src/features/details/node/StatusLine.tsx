import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Mark } from '#ui/figures/Mark.tsx';
import styles from '#features/details/parts/parts.module.css';

type StatusLineProps = { readonly document: EntenteDocument; readonly claim: Claim; readonly differs: boolean };

/** How firm a claim is, since when, and whether the accounts differ. */
export const StatusLine = ({ document, claim, differs }: StatusLineProps): ReactElement => {
  const language = useLanguage();
  const { details } = useMessages();
  const type = document.ontology.statuses[claim.status];
  const { mark } = ladder[type?.phase ?? 'fact'];
  return (
    <p className={styles['status']}>
      <span className={styles['statusWord']}>
        {mark === 'none' ? null : <Mark shape={marks[mark]} size={11} />}
        {type === undefined ? claim.status : textIn(type.label, language)}
      </span>
      <span className={styles['quiet']}>{formatDate(claim.date, language)}</span>
      {differs ? <span className={styles['differs']}>≠ {details.accountsDiffer}</span> : null}
    </p>
  );
};
