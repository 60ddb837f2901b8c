import { useMemo, useState, type CSSProperties, type ReactElement } from 'react';
import type { EntenteDocument } from '#core/document/schema.ts';
import { wholeOf } from '#core/graph/voices/parts.ts';
import type { Metrics } from '#core/queries/metrics/metrics.ts';
import { rankBy } from '#core/queries/metrics/rank-by.ts';
import type { SizeMeasure } from '#core/view/view.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { selectDocument } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { useSelect } from './use-select.ts';
import styles from './metrics.module.css';

type RankedListProps = { readonly document: EntenteDocument; readonly metrics: Metrics; readonly measure: SizeMeasure };

const portion = 20;

/** The item that a card is of: the card's own, or the one that it is a part of. */
const standsFor = (drawn: EntenteDocument | null, id: string): string =>
  drawn === null ? id : (wholeOf(drawn, id) ?? id);

/** Items by a measure, the greatest first; a line of the list selects its item. */
export const RankedList = ({ document, metrics, measure }: RankedListProps): ReactElement => {
  const language = useLanguage();
  const { metrics: words } = useLaterMessages();
  const [shown, setShown] = useState(portion);
  const ranked = useMemo(() => rankBy(metrics, measure), [metrics, measure]);
  const selected = useStore((state) => state.selected);
  const drawn = useStore(selectDocument);
  const select = useSelect();
  const left = ranked.length - shown;
  if (ranked.length === 0 || ranked[0]?.value === 0) return <p>{words.allZero}</p>;
  return (
    <>
      <ol className={styles['list']}>
        {ranked.slice(0, shown).map(({ id, rank, value, share }) => {
          const style: CSSProperties & { readonly '--share': number } = { '--share': share };
          const isSelected = selected.some((each) => each.kind === 'node' && standsFor(drawn, each.id) === id);
          return (
            <li key={id}>
              <button
                type="button"
                className={styles['row']}
                aria-current={isSelected ? 'true' : undefined}
                onClick={() => select.one(id)}
              >
                <span className={styles['rank']}>{words.rank(rank)}</span>
                <span className={styles['name']} dir="auto">
                  {nodeName(document, id, language)}
                </span>
                <span className={styles['value']} style={style}>
                  {words.value[measure](value)}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {left <= 0 ? null : (
        <Button onClick={() => setShown(shown + portion)}>{words.more(Math.min(left, portion), left)}</Button>
      )}
    </>
  );
};
