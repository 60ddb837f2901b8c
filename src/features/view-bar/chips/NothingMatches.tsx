import { useMemo, type ReactElement } from 'react';
import { countItems, nearestLook, restrictionsOf } from '#core/queries/legend/restrictions.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { selectGraph, selectNarrowed, selectScene } from '#store/selectors.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { remove } from './removal.ts';
import { restrictionWords } from './restriction-words.ts';
import styles from './chips.module.css';

/** When nothing of the picture passes: what was asked for, and the one thing whose removal shows the most. */
export const NothingMatches = (): ReactElement | null => {
  const language = useLanguage();
  const messages = useMessages();
  const { nothing, clearAll } = messages.filters;
  const { getState } = useStoreApi();
  const graph = useStore(selectGraph);
  const scene = useStore(selectScene);
  const narrowed = useStore(selectNarrowed);
  const { lens, filters, hidden } = useStore((state) => state.view);
  const clearFilters = useStore((state) => state.clearFilters);
  const look = useMemo(() => ({ lens, filters, hidden }), [lens, filters, hidden]);
  const isEmpty =
    scene !== null && narrowed !== null && scene.nodes.length > 0 && countItems(scene, narrowed.nodes) === 0;
  const nearest = useMemo(
    () => (isEmpty && graph !== null ? nearestLook(graph, scene, look) : null),
    [isEmpty, graph, scene, look],
  );
  if (!isEmpty || graph === null) return null;
  const chips = restrictionsOf(look).map((which) => restrictionWords(graph, look, which, { messages, language }));
  return (
    <div className={styles['nothing']} role="status">
      <p className={styles['title']}>{nothing.title(chips.join(' + '))}</p>
      {nearest === null ? null : (
        <p className={styles['quiet']}>{nothing.nearest(nearest.items, nothing.without[nearest.restriction])}</p>
      )}
      <div className={styles['actions']}>
        {nearest === null ? null : (
          <Button look="primary" onClick={() => remove(getState(), nearest.restriction)}>
            {nothing.clear[nearest.restriction]}
          </Button>
        )}
        <Button onClick={clearFilters}>{clearAll}</Button>
      </div>
    </div>
  );
};
