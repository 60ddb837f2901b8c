import type { ReactElement } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { PanelHead } from '#ui/panels/PanelHead.tsx';
import { selectGraph, selectNarrowed, selectPaths } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { FoundPath } from './FoundPath.tsx';
import { NoPath } from './NoPath.tsx';
import { PathEnds } from './PathEnds.tsx';
import styles from './paths.module.css';

/** A way between two items, read: its ends, the ways there are, and every step with its receipt. */
export const PathPanel = (): ReactElement | null => {
  const { paths: words } = useLaterMessages();
  const graph = useStore(selectGraph);
  const narrowed = useStore(selectNarrowed);
  const paths = useStore(selectPaths);
  const wish = useStore((state) => state.view.path);
  const leave = useStore((state) => state.leavePath);
  if (graph === null || narrowed === null) return null;
  const chosen = paths[wish?.choice ?? 0] ?? paths[0];
  return (
    <article className={styles['panel']}>
      <PanelHead title={words.title} close={words.close} keys="Esc" onClose={leave} />
      {wish === null ? <p className={styles['quiet']}>{words.nothing}</p> : <PathEnds graph={graph} wish={wish} />}
      {wish !== null && chosen === undefined ? <NoPath graph={graph} wish={wish} /> : null}
      {chosen === undefined ? null : <FoundPath graph={graph} narrowed={narrowed} paths={paths} chosen={chosen} />}
    </article>
  );
};
