import { useSyncExternalStore, type ReactElement } from 'react';
import { currentNote, watchNotes } from './notes.ts';
import styles from './overlays.module.css';

/** Where notes about what was just done appear; said politely to those who listen. */
export const Notes = (): ReactElement => {
  const note = useSyncExternalStore(watchNotes, currentNote);
  return (
    <div className={styles['notes']} role="status">
      {note === null ? null : (
        <p key={note.serial} className={styles['note']}>
          {note.text}
        </p>
      )}
    </div>
  );
};
