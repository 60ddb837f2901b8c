import type { MouseEvent, ReactElement } from 'react';
import type { ColumnView } from './column-view.ts';
import type { Standing } from './standing.ts';
import styles from '#views/table/table.module.css';

/** What choosing a row does, and how rows stand to what is chosen. */
export type RowChoice<Row> = {
  /** What the row says, beginning with its first cell. */
  readonly nameOf: (row: Row) => string;
  readonly standing: (row: Row) => Standing;
  readonly onChoose: (row: Row, adds: boolean) => void;
};

type TableRowProps<Row> = {
  readonly row: Row;
  readonly place: number;
  readonly columns: readonly ColumnView<Row>[];
  readonly isReached: boolean;
  readonly measure: (element: HTMLTableRowElement | null) => void;
  readonly onReach: (place: number) => void;
} & RowChoice<Row>;

/** Two rows of the head come before. */
const headRows = 2;

export const TableRow = <Row,>(props: TableRowProps<Row>): ReactElement => {
  const { row, place, columns, isReached, measure, onReach, nameOf, standing, onChoose } = props;
  const [first, ...rest] = columns;
  const stands = standing(row);
  const choose = ({ shiftKey, ctrlKey, metaKey }: MouseEvent): void => onChoose(row, shiftKey || ctrlKey || metaKey);
  return (
    // The button in the first cell is what keyboards reach; the rest of the row only makes it larger for a pointer.
    <tr
      ref={measure}
      data-index={place}
      aria-rowindex={place + headRows + 1}
      aria-current={stands === 'selected' ? 'true' : undefined}
      data-standing={stands}
      className={styles['row']}
      onClick={choose}
    >
      <th scope="row">
        <button
          type="button"
          className={styles['choose']}
          data-place={place}
          tabIndex={isReached ? 0 : -1}
          aria-label={nameOf(row)}
          onFocus={() => onReach(place)}
        >
          {first?.cell(row)}
        </button>
      </th>
      {rest.map(({ name, isNumber, cell }) => (
        <td key={name} data-number={isNumber}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
};
