import type { ReactElement } from 'react';
import { passageFinder } from '#core/document/locate-passages.ts';
import type { Claim, EntenteDocument, SourceId } from '#core/document/schema.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useStore } from '#store/StoreProvider.tsx';
import styles from './parts.module.css';

type SourceListProps = { readonly document: EntenteDocument; readonly claims: readonly Claim[] };

/** The sources of some claims, each a button that opens the text. */
export const SourceList = ({ document, claims }: SourceListProps): ReactElement => {
  const language = useLanguage();
  const openReader = useStore((state) => state.openReader);
  const { sourceOf } = passageFinder(document);
  const ids = new Set(claims.map(sourceOf).filter((id): id is SourceId => id !== null));
  const sources = [...ids].flatMap((id) => {
    const source = document.sources[id];
    return source === undefined ? [] : [{ id, source }];
  });
  return (
    <ul>
      {sources.map(({ id, source }) => (
        <li key={id}>
          <button type="button" className={styles['source']} onClick={() => openReader({ source: id, claim: null })}>
            <b>{nodeName(document, source.publisher, language)}</b>
            <span className={styles['quiet']}>{formatDate(source.date, language)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
