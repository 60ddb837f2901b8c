import type { ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import type { AccountRow } from '#core/queries/accounts/compare-accounts.ts';
import { claimsOfRow } from '#core/queries/accounts/head-item.ts';
import type { CitationFormat } from '#i18n/sentences/citations/citation-formats.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useStoreApi } from '#store/StoreProvider.tsx';
import { showClaims } from '#store/walk.ts';
import type { Side } from '#features/accounts/model/sides-of.ts';
import { CopyRow } from './CopyRow.tsx';
import styles from './row.module.css';

type RowActionsProps = {
  readonly graph: Graph;
  readonly row: AccountRow;
  readonly question: string;
  readonly sides: readonly Side[];
  readonly format: CitationFormat;
};

/** Find it in the picture; take both accounts along. */
export const RowActions = ({ graph, row, question, sides, format }: RowActionsProps): ReactElement => {
  const { claims } = useMessages();
  const { accounts } = useLaterMessages();
  const store = useStoreApi();
  return (
    <div className={styles['actions']}>
      <Button
        look="link"
        aria-label={accounts.showRow(question)}
        onClick={() => {
          // Whoever comes back by D goes on from here.
          store.getState().openAccounts(row.id);
          showClaims(store, claimsOfRow(row));
        }}
      >
        {claims.showOnPicture}
      </Button>
      <CopyRow graph={graph} row={row} question={question} sides={sides} format={format} />
    </div>
  );
};
