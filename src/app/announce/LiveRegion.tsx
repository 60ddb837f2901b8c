import { useEffect, useState, type ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';
import { announcement } from './announcement.ts';
import styles from './announce.module.css';

/** Of quick changes only the last is said. */
const pause = 300;

/** Says what is selected to those who do not see it. */
export const LiveRegion = (): ReactElement => {
  const store = useStoreApi();
  const messages = useMessages();
  const [said, setSaid] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.subscribe((state, before) => {
      if (state.selected === before.selected) return;
      clearTimeout(timer);
      timer = setTimeout(() => setSaid(announcement(store.getState(), messages)), pause);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, messages]);
  return (
    <p className={styles['region']} role="status" data-live>
      {said}
    </p>
  );
};
