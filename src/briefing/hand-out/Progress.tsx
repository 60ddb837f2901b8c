import type { ReactElement } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import type { Making } from './use-making.ts';
import styles from './hand-out.module.css';

/** What is being made, how far it is, and the way out; or that it failed. */
export const Progress = ({ making }: { readonly making: Making }): ReactElement => {
  const { handOut } = useLaterMessages();
  const { current, isFailed, cancel } = making;
  return (
    <div className={styles['progress']} role="status">
      {current === null ? null : (
        <>
          <label className={styles['share']}>
            {handOut.making(current.name)}
            <progress className={styles['bar']} max={1} {...(current.share !== null && { value: current.share })} />
          </label>
          <Button onClick={cancel}>{handOut.cancel}</Button>
        </>
      )}
      {isFailed ? <p>{handOut.failed}</p> : null}
    </div>
  );
};
