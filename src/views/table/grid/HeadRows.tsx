import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactElement } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import type { ColumnView } from './column-view.ts';
import styles from '#views/table/table.module.css';

type HeadRowsProps<Row> = { readonly columns: readonly ColumnView<Row>[] };

/** The names of the columns, each a button that sorts by it; under them what is looked for in each. */
export const HeadRows = <Row,>({ columns }: HeadRowsProps<Row>): ReactElement => {
  const { table: words } = useLaterMessages();
  const { sort, texts } = useStore((state) => state.table);
  const lookAtTable = useStore((state) => state.lookAtTable);
  /** One way, the other, and as in the document again; of numbers the largest are asked for first. */
  const press = ({ name: column, isNumber: counts }: ColumnView<Row>): void => {
    const isNumber = counts === true;
    const first = { column, descending: isNumber };
    const isFirst = sort?.column === column && sort.descending === isNumber;
    const isSecond = sort?.column === column && !isFirst;
    lookAtTable({ sort: isFirst ? { column, descending: !isNumber } : isSecond ? null : first });
  };
  return (
    <thead className={styles['head']}>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const { name, isNumber } = column;
          const way = sort?.column !== name ? null : sort.descending ? 'descending' : 'ascending';
          const Arrow = way === 'descending' ? ArrowDown : ArrowUp;
          return (
            <th key={name} scope="col" aria-sort={way ?? 'none'} data-number={isNumber}>
              <button type="button" className={styles['sort']} onClick={() => press(column)}>
                {words.columns[name]}
                <Arrow size={14} data-way={way} aria-hidden />
              </button>
            </th>
          );
        })}
      </tr>
      <tr aria-rowindex={2} className={styles['filters']}>
        {columns.map(({ name }) => (
          <td key={name}>
            <input
              type="text"
              className={styles['filter']}
              aria-label={words.filter(words.columns[name])}
              placeholder={words.filterShort}
              value={texts[name] ?? ''}
              onChange={({ target }) => lookAtTable({ texts: { ...texts, [name]: target.value } })}
            />
          </td>
        ))}
      </tr>
    </thead>
  );
};
