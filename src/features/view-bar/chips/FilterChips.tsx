import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { selectGraph, selectLooking, selectNarrowed, selectRendering, selectScene } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { FilterChip } from './FilterChip.tsx';
import { countLit } from './count-lit.ts';
import { useChips } from './use-chips.ts';
import styles from './chips.module.css';

/** What is looked at, in chips that each take one thing back; nothing while nothing is held back. */
export const FilterChips = (): ReactElement | null => {
  const { filters } = useMessages();
  const showAll = useStore((state) => state.showAll);
  const graph = useStore(selectGraph);
  const scene = useStore(selectScene);
  const narrowed = useStore(selectNarrowed);
  const looking = useStore(selectLooking);
  // Lists and tables count for themselves.
  const isDrawn = useStore((state) => selectRendering(state) === 'picture');
  const chips = useChips(graph);
  if (scene === null || narrowed === null || looking === null || chips.length === 0) return null;
  const lit = countLit(scene, narrowed, looking);
  return (
    <div className={styles['bar']} role="group" aria-label={filters.label}>
      {isDrawn ? (
        <p className={styles['summary']} role="status">
          {filters.showing(lit.items, lit.total)}
          {lit.lines === null ? null : `, ${filters.lines(lit.lines)}`}
        </p>
      ) : null}
      {chips.length < 2 ? null : (
        <Button look="link" className={styles['clear']} onClick={showAll}>
          {filters.clearAll}
        </Button>
      )}
      <ul className={styles['chips']}>
        {chips.map((chip) => (
          <li key={chip.id}>
            <FilterChip chip={chip} />
          </li>
        ))}
      </ul>
    </div>
  );
};
