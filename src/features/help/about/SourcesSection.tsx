import { BookOpenText, ExternalLink } from 'lucide-react';
import type { ReactElement } from 'react';
import type { EntenteDocument, Source } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import { webAddress } from '#ui/web-address.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { DocumentText } from '#i18n/DocumentText.tsx';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { Button } from '#ui/buttons/Button.tsx';
import styles from './about.module.css';

type SourceItemProps = { readonly document: EntenteDocument; readonly id: string; readonly source: Source };

/** Whose text it is, of when, how it can be told that it was not altered, and what of it says nothing. */
const SourceItem = ({ document, id, source }: SourceItemProps): ReactElement => {
  const language = useLanguage();
  const { about, reader } = useLaterMessages();
  const openReader = useStore((state) => state.openReader);
  const closePage = useStore((state) => state.closePage);
  const title = textIn(source.title, language);
  const links = [
    { address: webAddress(source.url), label: reader.original },
    { address: webAddress(source.archived), label: reader.archived },
  ];
  return (
    <li className={styles['source']}>
      <p className={styles['sourceTitle']} lang={source.lang} dir="auto">
        {title}
      </p>
      <p className={styles['quiet']}>
        {[
          nodeName(document, source.publisher, language),
          formatDate(source.date, language),
          ...(source.retrieved === undefined ? [] : [reader.retrieved(formatDate(source.retrieved, language))]),
          ...(source.sha256 === undefined ? [] : [reader.sha(source.sha256.slice(0, 8))]),
        ].join(' · ')}
      </p>
      {source.note === undefined ? null : (
        <p className={styles['quiet']}>
          <DocumentText document={document} text={source.note} />
        </p>
      )}
      <div className={styles['ways']}>
        <Button
          aria-label={about.readSource(title)}
          onClick={() => {
            closePage();
            openReader({ source: id, claim: null });
          }}
        >
          <BookOpenText size={16} aria-hidden />
          {about.read}
        </Button>
        {links.map(({ address, label }) =>
          address === null ? null : (
            <a key={label} className={styles['address']} href={address} target="_blank" rel="noreferrer noopener">
              {label} <ExternalLink size={14} aria-hidden />
            </a>
          ),
        )}
      </div>
      {source.unclaimed === undefined || source.unclaimed.length === 0 ? null : (
        <details className={styles['unclaimed']}>
          <summary>
            {about.unclaimed} ({about.number(source.unclaimed.length)})
          </summary>
          <ul>
            {source.unclaimed.map(({ quote, why }) => (
              <li key={quote}>{about.unclaimedWords(quote.trim(), textIn(why, language))}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
};

/** Every source of the document. */
export const SourcesSection = ({ document }: { readonly document: EntenteDocument }): ReactElement => {
  const { about } = useLaterMessages();
  return (
    <section className={styles['section']}>
      <h3 className={styles['heading']}>{about.sources}</h3>
      <ul className={styles['sources']}>
        {Object.entries(document.sources).map(([id, source]) => (
          <SourceItem key={id} document={document} id={id} source={source} />
        ))}
      </ul>
    </section>
  );
};
