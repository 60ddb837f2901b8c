import type { ReactElement } from 'react';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { selectGraph } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import styles from './paths.module.css';

/** Over the picture while the end of a path is being picked: what to do now, and how to leave it. */
export const PickPathEnd = (): ReactElement | null => {
  const language = useLanguage();
  const { paths } = useLaterMessages();
  const graph = useStore(selectGraph);
  const picking = useStore((state) => state.picking);
  const pickPathFrom = useStore((state) => state.pickPathFrom);
  if (picking === null || graph === null) return null;
  return (
    <div className={styles['pick']}>
      <p role="status">{paths.pick(nodeName(graph.document, picking, language))}</p>
      <Button onClick={() => pickPathFrom(null)}>{paths.cancel}</Button>
    </div>
  );
};
