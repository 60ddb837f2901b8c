import { useState, type CSSProperties, type ReactElement } from 'react';
import { accountColumns } from '#core/queries/accounts/account-columns.ts';
import { compareAccounts } from '#core/queries/accounts/compare-accounts.ts';
import { headItem } from '#core/queries/accounts/head-item.ts';
import { useLanguage } from '#i18n/language-context.ts';
import type { CitationFormat } from '#i18n/sentences/citations/citation-formats.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { classNames } from '#ui/class-names.ts';
import { selectGraph } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { AccountsHead } from './AccountsHead.tsx';
import { rowsOfKind, type RowFilter } from './model/rows-of-kind.ts';
import { AccountItem } from './row/AccountItem.tsx';
import { ColumnHead } from './row/ColumnHead.tsx';
import { useAskedAccount } from './use-asked-account.ts';
import styles from './accounts.module.css';

const portion = 40;
/** More columns than these cannot be read side by side in a panel; they stand one under the other. */
const mostColumns = 3;

/** What each side says to each question, in columns of one width, in lane order; nobody's is the right one. */
export const AccountsPanel = (): ReactElement | null => {
  const { account, list } = useAskedAccount();
  const [filter, setFilter] = useState<RowFilter>('all');
  const [format, setFormat] = useState<CitationFormat>('plain');
  const [wanted, setWanted] = useState(portion);
  const language = useLanguage();
  const { accounts } = useLaterMessages();
  const graph = useStore(selectGraph);
  const [asked, setAsked] = useState(account);
  // Who asks for a question is shown it, whatever was filtered before.
  if (asked !== account) {
    setAsked(account);
    setFilter('all');
  }

  if (graph === null) return null;
  const rows = compareAccounts(graph);
  const columns = accountColumns(graph.document, rows);
  const head = headItem(graph, rows);
  const chosen = rowsOfKind(rows, filter);
  const shown = Math.max(wanted, chosen.findIndex(({ id }) => id === account) + 1);
  const left = chosen.length - shown;
  const style: CSSProperties & { readonly '--columns': number } = { '--columns': columns.length };
  return (
    <section
      className={classNames(styles['accounts'], columns.length > mostColumns && styles['many'])}
      aria-label={accounts.about}
      style={style}
    >
      <AccountsHead
        item={head === null ? null : nodeName(graph.document, head, language)}
        rows={rows}
        filter={filter}
        format={format}
        onFilter={setFilter}
        onFormat={setFormat}
      />
      {rows.length === 0 ? null : (
        <div className={styles['heads']} aria-hidden>
          {columns.map((column) => (
            <ColumnHead key={column.voice} column={column} />
          ))}
        </div>
      )}
      <ul ref={list}>
        {chosen.slice(0, shown).map((row) => (
          <AccountItem key={row.id} graph={graph} row={row} columns={columns} head={head} format={format} />
        ))}
      </ul>
      {rows.length > 0 && chosen.length === 0 ? <p className={styles['summary']}>{accounts.noneOfKind}</p> : null}
      {left <= 0 ? null : (
        <Button onClick={() => setWanted(shown + portion)}>{accounts.showMore(Math.min(left, portion), left)}</Button>
      )}
    </section>
  );
};
