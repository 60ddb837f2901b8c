import type { ReactElement } from 'react';
import type { Preferences } from '#core/formats/preferences.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import type { Taken } from './take-preferences.ts';
import styles from './carry.module.css';

type OutcomeProps = { readonly taken: Taken | null; readonly onUndo: (before: Preferences) => void };

/** What came of it, in a sentence, with the way back; said politely to those who listen. */
export const Outcome = ({ taken, onUndo }: OutcomeProps): ReactElement => {
  const { preferences: words } = useLaterMessages();
  return (
    <div role="status" className={styles['outcome']}>
      {taken === null ? null : taken.kind === 'refused' ? (
        <p className={styles['refused']}>
          {words.refused(taken.name)} {taken.fault === null ? words.unreadable : words.fault(taken.fault)}
        </p>
      ) : (
        <p>
          {taken.kind === 'reset' ? words.isReset : words.wasRead(taken.name)}{' '}
          {taken.kind === 'read' && taken.unknown.length > 0 ? `${words.unknown(taken.unknown)} ` : null}
          <Button look="link" onClick={() => onUndo(taken.before)}>
            {words.undo}
          </Button>
        </p>
      )}
    </div>
  );
};
