import type { ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { notify } from '#ui/overlays/notes.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import styles from './actions.module.css';

type SeveralActionsProps = {
  readonly graph: Graph;
  readonly scene: Scene;
  /** The cards that are selected, groups among them. */
  readonly cards: readonly string[];
};

/** What can be done with several cards at once; a group stands for its members. */
export const SeveralActions = ({ graph, scene, cards }: SeveralActionsProps): ReactElement | null => {
  const { details } = useMessages();
  const store = useStoreApi();
  const isPacked = useStore(({ view }) => view.packed !== null);
  const { actions } = details;
  const chosen = new Set(cards);
  const ids = scene.nodes.filter(({ id }) => chosen.has(id)).flatMap(({ id, members }) => [id, ...members]);
  const items = ids.filter((id) => graph.nodes.has(id));
  const [one, other] = items;
  if (items.length === 0) return null;
  const hide = (): void => {
    store.getState().hide(items);
    notify(actions.hiddenSeveral(items.length));
  };
  return (
    <div role="group" aria-label={actions.label} className={styles['actions']}>
      {cards.length === 2 && items.length === 2 && one !== undefined && other !== undefined ? (
        <Button onClick={() => store.getState().findPath(one, other)}>{actions.between}</Button>
      ) : null}
      <Button onClick={() => store.getState().pack(items)}>{actions.arrangeAlone}</Button>
      {isPacked ? <Button onClick={() => store.getState().pack(null)}>{actions.arrangeAll}</Button> : null}
      <Button look="quiet" className={styles['quiet']} onClick={hide}>
        {actions.hide}
      </Button>
    </div>
  );
};
