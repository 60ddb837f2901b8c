import { useEffect, useState, type ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';
import { announcement, lookingAnnouncement } from './announcement.ts';
import styles from './announce.module.css';

/** Of quick changes only the last is said. */
const pause = 300;

/** Says what is selected, and how much filters leave, to those who do not see it. */
export const LiveRegion = (): ReactElement => {
  const store = useStoreApi();
  const messages = useMessages();
  const [said, setSaid] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.subscribe((state, before) => {
      const { view } = state;
      const narrowed = view.filters !== before.view.filters || view.lens !== before.view.lens;
      const say = narrowed ? lookingAnnouncement : state.selected === before.selected ? null : announcement;
      if (say === null) return;
      clearTimeout(timer);
      timer = setTimeout(() => setSaid(say(store.getState(), messages)), pause);
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
