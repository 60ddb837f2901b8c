import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { useSettled } from './model/use-settled.ts';
import type { Found } from './model/use-results.ts';
import styles from './SearchPanel.module.css';

/** How the search stands, in a sentence under the list; what was found is also said aloud, once the typing stops. */
export const SearchState = ({ results, share, picking }: Found & { readonly picking: string | null }): ReactElement => {
  const { search } = useMessages();
  const { query, link, counts, countless } = results;
  const isEmpty = counts.items + counts.speakers + counts.passages === 0;
  const isTyped = query.trim() !== '';
  const isUnknown = link?.link.kind === 'unknown';
  const isNothing = isTyped && link === null && isEmpty;
  const nothing = share < 1 ? search.nothingYet(query.trim()) : search.nothing(query.trim());
  const found = !isTyped || link !== null ? '' : search.found(counts, countless);
  const said = useSettled(isUnknown ? search.link.unknown : isNothing ? nothing : found);
  return (
    <div className={styles['state']}>
      {isUnknown ? (
        <p>
          <b className={styles['lead']}>{search.link.unknown}</b> {search.link.unknownHint}
        </p>
      ) : null}
      {isNothing ? (
        <p dir="auto">
          <b className={styles['lead']}>{nothing}</b> {search.nothingHint}
        </p>
      ) : null}
      {isTyped ? null : <p>{picking === null ? search.hint : search.pickEnd(picking)}</p>}
      {share < 1 ? <p>{search.reading(share)}</p> : null}
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </div>
  );
};
