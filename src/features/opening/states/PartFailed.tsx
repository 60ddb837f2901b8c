import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import styles from './states.module.css';

/** In place of a part of the screen that could not be drawn. */
export const PartFailed = ({ onRetry }: { readonly onRetry: () => void }): ReactElement => {
  const { states } = useMessages();
  return (
    <div className={styles['part']} role="alert">
      <p>{states.drawingFailed}</p>
      <Button onClick={onRetry}>{states.tryAgain}</Button>
    </div>
  );
};
