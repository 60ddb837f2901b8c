import type { ReactElement, ReactNode } from 'react';
import { classNames } from '#ui/class-names.ts';
import styles from './states.module.css';

type MessageProps = {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Interrupts those who listen: something failed. */
  readonly urgent?: boolean;
  /** There is a picture, and this lies over it. */
  readonly over?: boolean;
};

/** What there is instead of a picture: what happened, why, and what to do. */
export const Message = ({ title, children, actions, urgent = false, over = false }: MessageProps): ReactElement => (
  <div className={classNames(styles['message'], over && styles['above'])} role={urgent ? 'alert' : 'status'}>
    <h2 className={styles['title']}>{title}</h2>
    {children === undefined ? null : <p className={styles['text']}>{children}</p>}
    {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
  </div>
);
