import type { ReactElement } from 'react';
import type { EntenteDocument } from '#core/document/schema.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import type { PlaceElement } from '#core/view/place.ts';
import { CopyLink } from '#features/details/actions/CopyLink.tsx';
import styles from './parts.module.css';

type IdentityProps = {
  readonly document: EntenteDocument;
  readonly target: PlaceElement;
  /** What it is, in words: copied with its code where the page has no address. */
  readonly name: string;
};

/** The id to cite it by, the state of the data, and its address. */
export const Identity = ({ document, target, name }: IdentityProps): ReactElement => {
  const language = useLanguage();
  const { details } = useMessages();
  const { updated } = document.meta;
  const id = target.kind === 'line' ? target.key : target.id;
  return (
    <p className={styles['identity']}>
      <code>{id}</code>
      {updated === undefined ? null : ` · ${details.updated(formatDate(updated, language))}`}{' '}
      <CopyLink target={target} citation={name} />
    </p>
  );
};
