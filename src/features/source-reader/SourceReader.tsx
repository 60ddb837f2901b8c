import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useLanguage } from '#i18n/language-context.ts';
import { claimSentence } from '#i18n/sentences/claim-sentence.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { selectDocument, selectPassages } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { ClaimList } from './ClaimList.tsx';
import { ClaimWalk } from './ClaimWalk.tsx';
import { paragraphSegments } from './paragraph-segments.ts';
import { ReaderHead } from './ReaderHead.tsx';
import { lostClaims, readingOrder, wordsInHand } from './reading-order.ts';
import { SourceText } from './SourceText.tsx';
import { useActiveClaim } from './use-active-claim.ts';
import styles from './source-reader.module.css';

/** The stored text of a source, every passage marked; the claim in hand is the one selected in the picture. */
export const SourceReader = (): ReactElement | null => {
  const text = useRef<HTMLDivElement>(null);
  const language = useLanguage();
  const { reader: words } = useLaterMessages();
  const document = useStore(selectDocument);
  const passages = useStore(selectPassages);
  const reader = useStore((state) => state.reader);
  const letterKeys = useStore((state) => state.letterKeys);
  const claims = document === null || reader === null ? [] : readingOrder(document, passages, reader.source);
  const { active, activate, lit } = useActiveClaim(claims, text);
  const source = reader === null ? undefined : document?.sources[reader.source];
  if (document === null || reader === null || source === undefined) return null;

  const place = claims.findIndex(({ claim }) => claim.id === active);
  const go = (by: number): void => {
    const next = claims[place === -1 && by < 0 ? claims.length - 1 : (place + by + claims.length) % claims.length];
    if (next !== undefined) activate(next.claim.id);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !letterKeys) return;
    const key = /^[a-z]$/iu.test(event.key) ? event.key.toLowerCase() : event.code.replace('Key', '').toLowerCase();
    if (key === 'n') go(1);
    if (key === 'p') go(-1);
  };
  const lost = lostClaims(document, passages, reader.source);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- n and p act wherever in the text the focus is.
    <article className={styles['reader']} aria-label={words.storedText} data-own-keys="n p" onKeyDown={press}>
      <ReaderHead document={document} source={source} passage={wordsInHand(source, claims[place], reader)} />
      <ClaimWalk number={place + 1} total={claims.length} onGo={go} />
      <ClaimList document={document} claims={claims} active={active} onChoose={activate} />
      {lost.length === 0 ? null : (
        <section className={styles['lost']} role="note">
          <p>{words.notFound}</p>
          <ul>
            {lost.map((claim) => (
              <li key={claim.id}>{claimSentence(document, claim, language)}</li>
            ))}
          </ul>
        </section>
      )}
      {source.text === undefined ? (
        <p className={styles['quiet']}>{words.noText}</p>
      ) : (
        <SourceText
          container={text}
          document={document}
          source={source}
          paragraphs={paragraphSegments(document, reader.source, claims, reader.span ?? null)}
          claims={claims}
          active={active}
          lit={lit}
          onChoose={activate}
        />
      )}
    </article>
  );
};
