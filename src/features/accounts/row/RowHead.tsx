import type { ReactElement, ReactNode } from 'react';
import type { AccountRow } from '#core/queries/accounts/compare-accounts.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import styles from './row.module.css';

type RowHeadProps = { readonly kind: AccountRow['kind']; readonly children: ReactNode };

/** The question, with ≠, = or ○ before it; the sign is read as words. */
export const RowHead = ({ kind, children }: RowHeadProps): ReactElement => {
  const { accounts } = useLaterMessages();
  return (
    <h3 className={styles['question']}>
      <span className={styles['sign']} aria-hidden>
        {accounts.marks[kind]}
      </span>
      <span className={styles['unseen']}>{accounts.kinds[kind]}: </span>
      <span>{children}</span>
    </h3>
  );
};
