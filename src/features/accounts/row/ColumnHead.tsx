import type { ReactElement } from 'react';
import type { AccountColumn } from '#core/queries/accounts/account-columns.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { tellerName } from '#features/accounts/model/teller-name.ts';
import styles from './row.module.css';

/** "UKRAINE, Ministry of Defense of Ukraine". */
export const ColumnHead = ({ column }: { readonly column: AccountColumn }): ReactElement => {
  const { country, body } = tellerName(column, useLanguage());
  return (
    <p className={styles['teller']}>
      {country === '' ? null : (
        <>
          <span className={styles['country']}>{country}</span>,{' '}
        </>
      )}
      {body}
    </p>
  );
};
