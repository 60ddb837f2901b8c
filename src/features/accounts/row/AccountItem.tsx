import type { ReactElement } from 'react';
import type { NodeId } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { AccountColumn } from '#core/queries/accounts/account-columns.ts';
import type { AccountRow } from '#core/queries/accounts/compare-accounts.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { accountsQuestion } from '#i18n/sentences/accounts-question.ts';
import type { CitationFormat } from '#i18n/sentences/citations/citation-formats.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { selectPassages } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { sidesOf } from '#features/accounts/model/sides-of.ts';
import { RowActions } from './RowActions.tsx';
import { RowHead } from './RowHead.tsx';
import { RowSide } from './RowSide.tsx';
import { SaidClaim } from './SaidClaim.tsx';
import styles from './row.module.css';

type AccountItemProps = {
  readonly graph: Graph;
  readonly row: AccountRow;
  readonly columns: readonly AccountColumn[];
  /** The item that the document's questions are about. */
  readonly head: NodeId | null;
  readonly format: CitationFormat;
};

/** One question, and what each side says to it, in columns of the same width. */
export const AccountItem = ({ graph, row, columns, head, format }: AccountItemProps): ReactElement => {
  const language = useLanguage();
  const { accounts } = useLaterMessages();
  const passages = useStore(selectPassages);
  const { document } = graph;
  const question = accountsQuestion(graph, row, language);
  const sides = sidesOf(document, row, columns, passages);
  const note = row.note === null ? (row.origin === 'found' ? accounts.found : null) : textIn(row.note, language);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- one question is one stop of the Tab key.
    <li className={styles['row']} tabIndex={0} data-account={row.id} aria-label={question}>
      <RowHead kind={row.kind}>{question}</RowHead>
      <div className={styles['sides']}>
        {sides.map(({ column, said }) => (
          <RowSide key={column.voice} column={column} silent={said.length === 0}>
            {said.map((each) => (
              <SaidClaim
                key={each.claim.id}
                document={document}
                said={each}
                row={row.id}
                item={row.origin === 'document' ? head : null}
                speaker={column.speaker}
              />
            ))}
          </RowSide>
        ))}
      </div>
      {note === null ? null : <p className={styles['note']}>{note}</p>}
      <RowActions graph={graph} row={row} question={question} sides={sides} format={format} />
    </li>
  );
};
