import type { ReactElement } from 'react';
import { accountColumns } from '#core/queries/accounts/account-columns.ts';
import { answerOf, rowDiffers } from '#core/queries/accounts/compare-accounts.ts';
import { rowsAbout } from '#core/queries/accounts/rows-about.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { accountsQuestion } from '#i18n/sentences/accounts-question.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { selectGraph } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { saidObject } from './model/said-object.ts';
import { tellerName } from './model/teller-name.ts';
import { RowHead } from './row/RowHead.tsx';
import styles from './accounts.module.css';

const listed = 8;

/** Of one item: what is asked about it and what each side says, in brief; the receipts stand in the accounts panel. */
export const AccountsOfNode = ({ id }: { readonly id: string }): ReactElement | null => {
  const language = useLanguage();
  const { claims: words } = useMessages();
  const { accounts } = useLaterMessages();
  const graph = useStore(selectGraph);
  const openAccounts = useStore((state) => state.openAccounts);
  if (graph === null) return null;
  const { document } = graph;
  const rows = rowsAbout(graph, id);
  const [first] = rows;
  if (first === undefined) return null;
  const columns = accountColumns(document, rows);
  return (
    <section className={styles['ofNode']} aria-label={accounts.about}>
      <h3 className={styles['over']}>{accounts.about}</h3>
      <p className={styles['summary']}>{accounts.ofItem(rows.filter(rowDiffers).length, rows.length)}</p>
      <ul>
        {rows.slice(0, listed).map((row) => (
          <li key={row.id} className={styles['brief']}>
            <RowHead kind={row.kind}>
              <Button look="link" className={styles['open']} onClick={() => openAccounts(row.id)}>
                {accountsQuestion(graph, row, language)}
              </Button>
            </RowHead>
            <dl className={styles['answers']}>
              {columns.map((column) => {
                const claims = answerOf(row, column.voice);
                const { whole } = tellerName(column, language);
                return (
                  <div key={column.voice}>
                    <dt className={styles['answering']}>
                      {whole} {claims.length === 0 ? accounts.doesNotSay : words.says(1)}
                    </dt>
                    {claims.map((claim) => (
                      <dd key={claim.id} dir="auto">
                        {saidObject(document, claim, id, language)}
                      </dd>
                    ))}
                  </div>
                );
              })}
            </dl>
          </li>
        ))}
      </ul>
      <Button onClick={() => openAccounts(first.id)}>{accounts.openAll}</Button>
    </section>
  );
};
