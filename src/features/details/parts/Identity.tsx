import type { ReactElement } from 'react';
import type { EntenteDocument } from '#core/document/schema.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import styles from './parts.module.css';

type IdentityProps = { readonly document: EntenteDocument; readonly id: string };

/** The id to cite it by, and the state of the data. */
export const Identity = ({ document, id }: IdentityProps): ReactElement => {
  const language = useLanguage();
  const { details } = useMessages();
  const { updated } = document.meta;
  return (
    <p className={styles['identity']}>
      <code>{id}</code>
      {updated === undefined ? null : ` · ${details.updated(formatDate(updated, language))}`}
    </p>
  );
};
