import type { ReactElement, ReactNode } from 'react';
import type { AccountColumn } from '#core/queries/accounts/account-columns.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { tellerName } from '#features/accounts/model/teller-name.ts';
import { ColumnHead } from './ColumnHead.tsx';
import styles from './row.module.css';

type RowSideProps = {
  readonly column: AccountColumn;
  readonly silent: boolean;
  /** What it says, as list items. */
  readonly children: ReactNode;
};

/** One column of a row: who, and what they say, or that they do not. */
export const RowSide = ({ column, silent, children }: RowSideProps): ReactElement => {
  const language = useLanguage();
  const { claims } = useMessages();
  const { accounts } = useLaterMessages();
  const { whole } = tellerName(column, language);
  return (
    <div className={styles['side']} role="group" aria-label={silent ? whole : `${whole} ${claims.says(1)}`}>
      {/* Read with the group's name; seen only where columns stand one under the other. */}
      <div className={styles['sideHead']} aria-hidden>
        <ColumnHead column={column} />
      </div>
      {silent ? (
        <p>
          <span aria-hidden>—</span>
          <span className={styles['unseen']}>{accounts.doesNotSay}</span>
        </p>
      ) : (
        <ul className={styles['saids']}>{children}</ul>
      )}
    </div>
  );
};
