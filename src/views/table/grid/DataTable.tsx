import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import type { ElementRef } from '#store/state.ts';
import type { ColumnView } from './column-view.ts';
import { HeadRows } from './HeadRows.tsx';
import { TableRow, type RowChoice } from './TableRow.tsx';
import { usePrinting } from './use-printing.ts';
import styles from '#views/table/table.module.css';

type DataTableProps<Row> = {
  readonly label: string;
  readonly columns: readonly ColumnView<Row>[];
  readonly all: readonly Row[];
  /** Which of them are shown, in their order. */
  readonly rows: Int32Array;
  readonly isBusy: boolean;
  /** What is selected: where that happens elsewhere, the first row about it comes into sight. */
  readonly selected: ElementRef | undefined;
} & RowChoice<Row>;

const estimatedHeight = 44;
/** More would not be printed by anybody. */
const mostPrinted = 3000;

/** A table of which only the rows in sight are made. */
export const DataTable = <Row,>(props: DataTableProps<Row>): ReactElement => {
  const { label, columns, all, rows, isBusy, selected, ...choice } = props;
  const { standing } = choice;
  const { table: words } = useLaterMessages();
  const frame = useRef<HTMLDivElement>(null);
  const isPrinting = usePrinting();
  const [at, setAt] = useState(0);
  const [going, setGoing] = useState<{ readonly place: number } | null>(null);
  const head = frame.current?.querySelector('thead')?.clientHeight ?? 0;
  const reached = Math.min(at, Math.max(0, rows.length - 1));
  // oxlint-disable-next-line react/incompatible-library -- no compiler remembers what its functions give
  const { scrollToIndex, getVirtualItems, getTotalSize, measureElement } = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => estimatedHeight,
    overscan: 6,
    // The head covers what is above, and takes room from what is below.
    scrollPaddingEnd: head,
    // What has the focus stays, however far it is scrolled away.
    rangeExtractor: useCallback(
      (range: Range) =>
        [...new Set([...defaultRangeExtractor(range), ...(range.count > reached ? [reached] : [])])].toSorted(
          (one, other) => one - other,
        ),
      [reached],
    ),
  });

  const { sort, texts } = useStore((state) => state.table);
  useEffect(() => {
    // In another order, or among fewer, what one looks for stands at the top.
    frame.current?.scrollTo({ top: 0 });
    setAt(0);
  }, [sort, texts]);
  const turn = useEffectEvent(() => {
    // Whoever chose it here sees it already.
    if (frame.current?.querySelector('tbody')?.contains(document.activeElement) === true) return;
    const place = rows.findIndex((number) => {
      const row = all[number];
      return row !== undefined && standing(row) !== null;
    });
    if (place === -1) return;
    setAt(place);
    scrollToIndex(place);
  });
  useEffect(() => {
    if (selected !== undefined) turn();
  }, [selected]);
  useLayoutEffect(() => {
    if (going === null) return;
    frame.current?.querySelector<HTMLElement>(`[data-place="${going.place}"]`)?.focus({ preventScroll: true });
  }, [going]);

  const press = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['place'] === undefined) return;
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / estimatedHeight) - 2);
    const next = new Map([
      ['ArrowDown', reached + 1],
      ['ArrowUp', reached - 1],
      ['PageDown', reached + page],
      ['PageUp', reached - page],
      ['Home', 0],
      ['End', rows.length - 1],
    ]).get(event.key);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const place = Math.max(0, Math.min(rows.length - 1, next));
    setAt(place);
    scrollToIndex(place);
    setGoing({ place });
  };

  const items = isPrinting ? [] : getVirtualItems();
  const places = isPrinting
    ? Array.from({ length: Math.min(rows.length, mostPrinted) }, (_, place) => place)
    : items.map(({ index }) => index);
  const lines: ReactElement[] = [];
  let end = 0;
  for (const [line, place] of places.entries()) {
    const item = items[line];
    if (item !== undefined && item.start > end)
      lines.push(<Gap key={`gap ${place}`} height={item.start - end} columns={columns.length} />);
    end = item?.end ?? 0;
    const number = rows[place] ?? -1;
    const row = all[number];
    if (row === undefined) continue;
    lines.push(
      <TableRow
        key={number}
        row={row}
        place={place}
        columns={columns}
        isReached={place === reached}
        measure={measureElement}
        onReach={setAt}
        {...choice}
      />,
    );
  }
  if (!isPrinting && getTotalSize() > end)
    lines.push(<Gap key="rest" height={getTotalSize() - end} columns={columns.length} />);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region is reached by keyboard.
    <div ref={frame} className={styles['frame']} role="region" aria-label={label} tabIndex={0}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys go between its buttons */}
      <table
        className={styles['table']}
        aria-label={label}
        aria-rowcount={rows.length + 2}
        aria-busy={isBusy}
        onKeyDown={press}
      >
        <colgroup>
          {columns.map(({ name, width }) => (
            <col key={name} style={{ inlineSize: `${width}%` }} />
          ))}
        </colgroup>
        <HeadRows columns={columns} />
        <tbody>{lines}</tbody>
      </table>
      {rows.length === 0 ? <p className={styles['nothing']}>{words.nothing}</p> : null}
      {isPrinting && rows.length > mostPrinted ? <p>{words.printedOf(mostPrinted, rows.length)}</p> : null}
    </div>
  );
};

/** The room of rows that are not made. */
const Gap = ({ height, columns }: { readonly height: number; readonly columns: number }): ReactElement => (
  <tr aria-hidden style={{ blockSize: height }}>
    {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- nothing is there, for nobody */}
    <td colSpan={columns} className={styles['gap']} />
  </tr>
);
