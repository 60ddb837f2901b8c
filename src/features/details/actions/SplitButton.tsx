import type { ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import { canSplit } from '#core/graph/voices/split-document.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { selectScene } from '#store/selectors.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { wholeOf } from '#features/details/model/split-parts.ts';
import styles from './actions.module.css';

type SplitButtonProps = { readonly graph: Graph; readonly id: string };

/** Draws what the editor read as one once per voice, and its parts as one again; why it is one is the tooltip. */
export const SplitButton = ({ graph, id }: SplitButtonProps): ReactElement | null => {
  const { details } = useMessages();
  const store = useStoreApi();
  const whole = useStore(({ view }) => wholeOf(view.split, id));
  const splittable = canSplit(graph, id);
  // What is selected falls into parts, or is a part that goes: the selection goes along.
  const split = (): void => {
    store.getState().split(id);
    const parts = selectScene(store.getState())?.nodes.filter((card) => wholeOf([id], card.id) !== null) ?? [];
    if (parts.length > 0) store.getState().selectAll(parts.map((card) => ({ kind: 'node', id: card.id }) as const));
  };
  const join = (joined: string): void => {
    store.getState().join(joined);
    store.getState().select({ kind: 'node', id: joined });
  };
  if (whole !== null)
    return (
      <Button look="quiet" className={styles['quiet']} onClick={() => join(whole)}>
        {details.actions.join}
      </Button>
    );
  if (splittable === null) return null;
  return (
    <Button look="quiet" className={styles['quiet']} data-tip={splittable.reason} onClick={split}>
      {details.actions.split}
    </Button>
  );
};
