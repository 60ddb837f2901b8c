import { useEffect, useState, type ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import styles from './open-file.module.css';

type DropTargetProps = { readonly onFile: (file: File) => void };

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** The whole window takes a file that is dropped on it, and says so while one is held over it. */
export const DropTarget = ({ onFile }: DropTargetProps): ReactElement | null => {
  const [over, setOver] = useState(false);
  const { states } = useMessages();

  useEffect(() => {
    const enter = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      // Only leaving the window has nothing it enters.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) onFile(file);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragover', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onFile]);

  return over ? (
    <div className={styles['target']}>
      <p className={styles['words']}>{states.dropHere}</p>
    </div>
  ) : null;
};
