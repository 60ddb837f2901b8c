import { ArrowLeft, ExternalLink } from 'lucide-react';
import type { ReactElement } from 'react';
import { addressOfPassage } from '#core/formats/text-fragment.ts';
import { textIn } from '#core/document/text-in.ts';
import type { EntenteDocument, Source } from '#core/document/schema.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { DocumentText } from '#i18n/DocumentText.tsx';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import { webAddress } from '#ui/web-address.ts';
import styles from './source-reader.module.css';

type ReaderHeadProps = {
  readonly document: EntenteDocument;
  readonly source: Source;
  /** The words that are looked at, which a link to the original leads to; empty for none. */
  readonly passage: string;
};

/** Whose text it is, of when, and how far it can be trusted to be the original. */
export const ReaderHead = ({ document, source, passage }: ReaderHeadProps): ReactElement => {
  const language = useLanguage();
  const { reader } = useLaterMessages();
  const closeReader = useStore((state) => state.closeReader);
  const selected = useStore((state) => state.selected);
  const [element] = selected;
  const from =
    selected.length === 1 && element?.kind === 'node' ? nodeName(document, element.id, language, 'short') : null;
  const original = webAddress(source.url);
  const archived = webAddress(source.archived);
  return (
    <header className={styles['head']}>
      <Button look="quiet" className={styles['back']} onClick={closeReader}>
        <ArrowLeft size={16} aria-hidden />
        {from === null ? reader.back : reader.backTo(from)}
      </Button>
      <p className={styles['outlet']}>
        {nodeName(document, source.publisher, language)} · {formatDate(source.date, language)}
      </p>
      <h2 className={styles['title']} lang={source.lang} dir="auto">
        {textIn(source.title, language)}
      </h2>
      <p className={styles['quiet']}>
        {[
          source.excerpt === true ? reader.excerpt : reader.storedText,
          ...(source.retrieved === undefined ? [] : [reader.retrieved(formatDate(source.retrieved, language))]),
          ...(source.sha256 === undefined ? [] : [reader.sha(source.sha256.slice(0, 8))]),
        ].join(' · ')}
      </p>
      {[
        { address: original, label: reader.original },
        { address: archived, label: reader.archived },
      ].map(({ address, label }) =>
        address === null ? null : (
          <a
            key={label}
            className={styles['address']}
            href={addressOfPassage(address, passage)}
            target="_blank"
            rel="noreferrer noopener"
          >
            {label} <ExternalLink size={14} aria-hidden />
          </a>
        ),
      )}
      {source.note === undefined ? null : (
        <p className={styles['banner']}>
          <b>{reader.note}.</b> <DocumentText document={document} text={source.note} />
        </p>
      )}
    </header>
  );
};
