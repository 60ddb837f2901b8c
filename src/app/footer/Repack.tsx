import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { litCards } from './lit-cards.ts';
import styles from './footer.module.css';

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
