import { useState, type ReactElement } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import { NotesText } from './NotesText.tsx';
import { StepSources } from './StepSources.tsx';
import styles from './notes.module.css';

type BlockedProps = { readonly onTryAgain: () => void; readonly onClose: () => void };

/** The browser opened no second window: another try, and the notes in this one, once that was asked for in front of whoever looks. */
export const Blocked = ({ onTryAgain, onClose }: BlockedProps): ReactElement => {
  const { shell } = useMessages();
  const { notes: words } = useLaterMessages().presenting;
  const [shown, setShown] = useState(false);
  return (
    <Dialog title={words.title} description={words.blocked} closeLabel={shell.actions.close} onClose={onClose}>
      <div className={styles['now']}>
        <div className={styles['row']}>
          <Button look="primary" onClick={onTryAgain}>
            {words.tryAgain}
          </Button>
          <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
            {words.showHere}
          </Button>
        </div>
        {shown ? (
          <>
            <NotesText />
            <StepSources />
          </>
        ) : null}
      </div>
    </Dialog>
  );
};
