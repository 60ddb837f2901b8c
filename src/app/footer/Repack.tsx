import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { selectLooking, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import styles from './footer.module.css';

/** Ids of the cards in the light, where some are not; null where all are, or where groups stand for their members. */
const litCards = (state: State): readonly string[] | null => {
  const scene = selectScene(state);
  const lit = selectLooking(state)?.lit ?? null;
  if (scene === null || scene.kind === 'groups' || lit === null) return null;
  const ids = scene.nodes.filter(({ id, kind }) => kind === 'node' && lit.has(id)).map(({ id }) => id);
  return ids.length === 0 || ids.length === scene.nodes.length ? null : ids;
};

/** Nothing moves by itself: this is how places are given anew, to what is in the light where something is not. */
export const Repack = (): ReactElement => {
  const store = useStoreApi();
  const { shell } = useMessages();
  const some = useStore((state) => litCards(state) !== null);
  const press = (): void => {
    const state = store.getState();
    const ids = litCards(state);
    if (ids === null) state.repack();
    else state.pack(ids);
  };
  return (
    <Button look="quiet" className={styles['repack']} onClick={press}>
      {some ? shell.actions.repackVisible : shell.actions.repack}
    </Button>
  );
};
