import type { ReactElement, ReactNode } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import styles from './parts.module.css';

type HeldBackProps = { readonly count: number; readonly children: ReactNode };

/** What the view holds back, folded; nothing where it holds nothing back. */
export const HeldBack = ({ count, children }: HeldBackProps): ReactElement | null => {
  const { details } = useMessages();
  if (count === 0) return null;
  return (
    <details className={styles['heldBack']}>
      <summary className={styles['summary']}>{details.inView.heldBack(count)}</summary>
      {children}
    </details>
  );
};
