import { useMemo, useState, type ReactElement } from 'react';
import type { EntenteDocument } from '#core/document/schema.ts';
import type { Metrics } from '#core/queries/metrics/metrics.ts';
import { partsOf } from '#core/queries/metrics/rank-by.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useSelect } from './use-select.ts';
import styles from './metrics.module.css';

type PartListProps = { readonly document: EntenteDocument; readonly metrics: Metrics };

const portion = 20;
/** So many members stand for a part; the first in the file's order. */
const named = 3;

/** The parts of the graph that nothing joins, the largest first; a line of the list selects the cards of its part. */
export const PartList = ({ document, metrics }: PartListProps): ReactElement => {
  const language = useLanguage();
  const { metrics: words } = useLaterMessages();
  const [shown, setShown] = useState(portion);
  const parts = useMemo(() => partsOf(metrics), [metrics]);
  const select = useSelect();
  const left = parts.length - shown;
  return (
    <>
      <ol className={styles['list']}>
        {parts.slice(0, shown).map((members, place) => {
          const names = members.slice(0, named).map((id) => nodeName(document, id, language, 'short'));
          return (
            <li key={members[0] ?? place}>
              <button type="button" className={styles['part']} onClick={() => select.part(members)}>
                <span className={styles['partHead']}>
                  {words.part(place + 1)} <span className={styles['count']}>{words.members(members.length)}</span>
                </span>
                <span className={styles['quiet']} dir="auto">
                  {names.join(', ')}
                  {members.length > named ? ' …' : ''}
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
