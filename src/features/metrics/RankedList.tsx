import { useMemo, useState, type CSSProperties, type ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import type { Metrics } from '#core/queries/metrics/metrics.ts';
import { rankBy } from '#core/queries/metrics/rank-by.ts';
import type { SizeMeasure } from '#core/view/view.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import { useSelect } from './use-select.ts';
import styles from './metrics.module.css';

type RankedListProps = { readonly graph: Graph; readonly metrics: Metrics; readonly measure: SizeMeasure };

const portion = 20;

/** Items by a measure, the greatest first; a line of the list selects its item. */
export const RankedList = ({ graph, metrics, measure }: RankedListProps): ReactElement => {
  const language = useLanguage();
  const { metrics: words } = useMessages();
  const [shown, setShown] = useState(portion);
  const ranked = useMemo(() => rankBy(metrics, measure), [metrics, measure]);
  const selected = useStore((state) => state.selected);
  const select = useSelect();
  const left = ranked.length - shown;
  if (ranked.length === 0 || ranked[0]?.value === 0) return <p>{words.allZero}</p>;
  return (
    <>
      <ol className={styles['list']}>
        {ranked.slice(0, shown).map(({ id, rank, value, share }) => {
          const style: CSSProperties & { readonly '--share': number } = { '--share': share };
          const isSelected = selected.some((each) => each.kind === 'node' && each.id === id);
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
                  {nodeName(graph.document, id, language)}
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
