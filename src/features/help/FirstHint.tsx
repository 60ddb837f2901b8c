import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { Button } from '#ui/buttons/Button.tsx';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import styles from './hint.module.css';

/** What to do first, in a line below the picture; it goes with the first thing that is done. */
export const FirstHint = (): ReactElement => {
  const { hint } = useLaterMessages();
  const openSearch = useStore((state) => state.openSearch);
  const openKeyHelp = useStore((state) => state.openKeyHelp);
  const letterKeys = useStore((state) => state.letterKeys);
  const openPage = useStore((state) => state.openPage);
  const prefer = useStore((state) => state.prefer);
  return (
    <div className={styles['hint']} role="note" aria-label={hint.label}>
      <p className={styles['mouse']}>{hint.click}</p>
      <p className={styles['finger']}>{hint.tap}</p>
      <Button look="quiet" className={styles['way']} onClick={openSearch}>
        {letterKeys ? <kbd className={styles['key']}>/</kbd> : null} {hint.search}
      </Button>
      <Button look="quiet" className={styles['way']} onClick={openKeyHelp}>
        {letterKeys ? <kbd className={styles['key']}>?</kbd> : null} {hint.keys}
      </Button>
      <Button look="quiet" className={styles['way']} onClick={() => openPage('reading')}>
        {hint.reading}
      </Button>
      <IconButton small label={hint.dismiss} onClick={() => prefer({ hint: false })}>
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  );
};
