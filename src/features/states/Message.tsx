import type { ReactElement, ReactNode } from 'react';
import styles from './states.module.css';

type MessageProps = {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Interrupts those who listen: something failed. */
  readonly urgent?: boolean;
};

/** What there is instead of a picture: what happened, why, and what to do. */
export const Message = ({ title, children, actions, urgent = false }: MessageProps): ReactElement => (
  <div className={styles['message']} role={urgent ? 'alert' : 'status'}>
    <h2 className={styles['title']}>{title}</h2>
    {children === undefined ? null : <p className={styles['text']}>{children}</p>}
    {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
  </div>
);
