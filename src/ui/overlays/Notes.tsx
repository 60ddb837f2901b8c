import { useSyncExternalStore, type ReactElement } from 'react';
import { currentNote, dismissNote, watchNotes, type Note } from './notes.ts';
import styles from './overlays.module.css';

const Action = ({ action }: Pick<Note, 'action'>): ReactElement | null =>
  action === null ? null : (
    <button
      type="button"
      className={styles['noteAction']}
      onClick={() => {
        dismissNote();
        action.run();
      }}
    >
      {action.label}
    </button>
  );

/** Where notes about what was just done appear; said politely to those who listen. */
export const Notes = (): ReactElement => {
  const note = useSyncExternalStore(watchNotes, currentNote);
  return (
    <div className={styles['notes']} role="status">
      {note === null ? null : (
        <p key={note.serial} className={styles['note']}>
          {note.text}
          <Action action={note.action} />
        </p>
      )}
    </div>
  );
};
