import { useId, type ReactElement } from 'react';
import type { AccountRow } from '#core/queries/accounts/compare-accounts.ts';
import { citationFormats, type CitationFormat } from '#i18n/sentences/citations/citation-formats.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Choice } from '#ui/buttons/Choice.tsx';
import { rowFilters, rowsOfKind, type RowFilter } from './model/rows-of-kind.ts';
import styles from './accounts.module.css';

type AccountsHeadProps = {
  /** The item that is told about; null for many. */
  readonly item: string | null;
  readonly rows: readonly AccountRow[];
  readonly filter: RowFilter;
  readonly format: CitationFormat;
  readonly onFilter: (filter: RowFilter) => void;
  readonly onFormat: (format: CitationFormat) => void;
};

/** What is compared, how it stands in numbers, which of it to show, and how citations are taken along. */
export const AccountsHead = (props: AccountsHeadProps): ReactElement => {
  const { item, rows, filter, format, onFilter, onFormat } = props;
  const { accounts } = useLaterMessages();
  const formatId = useId();
  const countOf = (each: RowFilter): number => rowsOfKind(rows, each).length;
  const choices = rowFilters.map((value) => ({ value, label: accounts.filters[value], note: String(countOf(value)) }));
  return (
    <header className={styles['head']}>
      {item === null ? null : <p className={styles['over']}>{accounts.about}</p>}
      <h2 className={styles['title']} dir="auto">
        {item ?? accounts.title}
      </h2>
      <p className={styles['summary']}>
        {rows.length === 0
          ? accounts.none
          : accounts.summary(countOf('differs'), countOf('same'), countOf('one-sided'))}
      </p>
      {rows.length === 0 ? null : (
        <>
          <Choice label={accounts.filter} chosen={filter} options={choices} onChoose={onFilter} />
          <p className={styles['format']}>
            <label htmlFor={formatId}>{accounts.copyAs}</label>
            <select
              id={formatId}
              className={styles['select']}
              value={format}
              onChange={({ target }) => onFormat(citationFormats.find((each) => each === target.value) ?? 'plain')}
            >
              {citationFormats.map((each) => (
                <option key={each} value={each}>
                  {accounts.formats[each]}
                </option>
              ))}
            </select>
          </p>
        </>
      )}
    </header>
  );
};
