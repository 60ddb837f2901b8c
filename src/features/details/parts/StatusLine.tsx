import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { EntenteDocument, Phase } from '#core/document/schema.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Mark } from '#ui/figures/Mark.tsx';
import styles from './parts.module.css';

type StatusLineProps = {
  readonly document: EntenteDocument;
  readonly status: string;
  readonly phase: Phase;
  readonly date: string | undefined;
  readonly differs: boolean;
};

/** How firm it is now, since when, and whether the accounts differ. */
export const StatusLine = ({ document, status, phase, date, differs }: StatusLineProps): ReactElement => {
  const language = useLanguage();
  const { details } = useMessages();
  const type = document.ontology.statuses[status];
  return (
    <p className={styles['status']}>
      <span className={styles['statusWord']}>
        {ladder[phase].mark === 'none' ? null : <Mark shape={marks[ladder[phase].mark]} size={11} />}
        {type === undefined ? status : textIn(type.label, language)}
      </span>
      <span className={styles['quiet']}>{formatDate(date, language)}</span>
      {differs ? <span className={styles['differs']}>≠ {details.accountsDiffer}</span> : null}
    </p>
  );
};
