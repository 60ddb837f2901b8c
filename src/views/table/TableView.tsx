import type { ReactElement } from 'react';
import { selectGraph, selectInLight } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { ClaimTableView } from './ClaimTableView.tsx';
import { ItemTableView } from './ItemTableView.tsx';
import styles from './table.module.css';

/** The graph in rows: of its claims, or of its items. */
export const TableView = (): ReactElement | null => {
  const graph = useStore(selectGraph);
  const light = useStore(selectInLight);
  const of = useStore((state) => state.table.of);
  if (graph === null || light === null || graph.nodes.size === 0) return null;
  return (
    <div className={styles['view']}>
      {of === 'claims' ? <ClaimTableView graph={graph} light={light} /> : <ItemTableView graph={graph} light={light} />}
    </div>
  );
};
